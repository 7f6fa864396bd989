import type { ModelWords } from '../../../model-words.ts';

export const charts: ModelWords['charts'] = {
  title: 'Week by week',
  lead: 'The model is given the events and their sizes from the news, and nothing else. The band is what remains uncertain when every coefficient is drawn from its range.',
  items: {
    'april-july-2025-ust10y': {
      alt: 'US 10-year yield, April to July 2025: record and model. Both fall to 4 per cent, then jump; the model is some 20 basis points too high in May and June and near the record in July.',
      caption:
        'The fall and the jump are there. The record took two fifths of the jump back within a fortnight; the model takes months.',
    },
    'april-july-2025-usdjpy': {
      alt: 'Yen per dollar, April to July 2025: record and model. Both fall from 150 to between 142 and 144 by mid-April; from then on the model is 1 to 5 yen too high.',
      caption: 'Doubt sinks the dollar while yields rise: the sign that simpler models get wrong.',
    },
    'april-july-2025-jgb30y': {
      alt: 'Japan 30-year yield, April to July 2025: record and model. They fall and rise together in April; by July the record stands at 3 per cent, the model near 2.4.',
      caption: 'The rise of May and July is missing: absent insurers and a coming vote are not in the model.',
    },
    'april-july-2025-gold': {
      alt: 'Gold, April to July 2025, monthly: the record rises 4 per cent, the model falls by less than one.',
      caption: 'Central banks bought gold for reasons of their own. The model knows only confidence.',
    },
    'plaza-1985-usdjpy': {
      alt: 'Yen per dollar, September 1985 to December 1987: record and model fall from 240 to about 160 by the summer of 1986.',
      caption:
        'One accord explains the first year. The second leg, after the Louvre, came from policy that is not in this run.',
    },
  },
};
