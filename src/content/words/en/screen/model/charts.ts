import type { ModelWords } from '../../../model-words.ts';

export const charts: ModelWords['charts'] = {
  title: 'Week by week',
  lead: 'The model is given the events and their sizes from the news, and nothing else. The band is what remains uncertain when every coefficient is drawn from its range.',
  items: {
    'april-july-2025-ust10y': {
      alt: 'US 10-year yield, April to July 2025: record and model. Both fall to 4 per cent, then jump; the model stays some 20 basis points too high afterwards.',
      caption: 'The fall and the jump are there. The model forgets the doubt of April too slowly.',
    },
    'april-july-2025-usdjpy': {
      alt: 'Yen per dollar, April to July 2025: record and model. Both fall from 150 to below 146 and drift up; the model is 2 yen too high in May and June.',
      caption: 'Doubt sinks the dollar while yields rise: the sign that simpler models get wrong.',
    },
    'april-july-2025-jgb30y': {
      alt: 'Japan 30-year yield, April to July 2025: record and model. They rise together to May; in July the record rises to 3 per cent and the model does not.',
      caption: 'The rise before the July election is missing: expectations of a vote are not in the model.',
    },
    'april-july-2025-gold': {
      alt: 'Gold, April to July 2025, monthly: the record rises 4 per cent, the model hardly moves.',
      caption: 'Central banks bought gold for reasons of their own. The model knows only confidence.',
    },
    'plaza-1985-usdjpy': {
      alt: 'Yen per dollar, September 1985 to December 1987: record and model fall from 240 to about 160 by the summer of 1986.',
      caption:
        'One accord explains the first year. The second leg, after the Louvre, came from policy that is not in this run.',
    },
  },
};
