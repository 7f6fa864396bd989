import type { AboutWords } from '../../about-words.ts';

/** The page about the game, in English. Fetched with that page. */
export const about: AboutWords = {
  title: 'About',
  lead: 'In May 2025 Japan’s finance minister called his country’s Treasuries a card on the table; whether to play it was another matter. This game is about that other matter.',
  sections: [
    {
      title: 'What it is',
      paragraphs: [
        'You lead one delegation through rounds of talks. Policies move markets, votes and trust; offers and threats move the other side. A small weekly model of two economies decides what follows.',
        'People appear by office, never by name. The game takes no side: both can be played, and both can do well at once.',
        'A game is its scenario, its seed and its commands. Run again, they give the same figures to the last digit, on any device.',
      ],
    },
    {
      title: 'How the model thinks',
      paragraphs: [
        'Why a yield rises decides what the currency does. Higher policy rates lift the dollar; doubt about the debt sinks it. The model keeps the reasons apart, and every price is the sum of its reasons.',
        'Selling Treasuries is a slow and costly weapon: about 20 basis points at the peak and 6 lasting for each $100bn, and a loss on all that is still held. No US auction failed, and none fails here: dealers must bid.',
        'Japan’s carmakers cut prices and paid much of the car tariff themselves; a general tariff is paid almost wholly by American importers.',
      ],
    },
  ],
  limits: {
    title: 'What it cannot do',
    items: [
      'Estimates of what a sale does to yields come from a smaller market and were scaled down by judgement. Serious people put the effect several times higher, or near nothing.',
      'The confidence index, dealer stress and the spiral in long JGBs are judgements, not estimates.',
      'Intervention rests on a few episodes, some confused by other news.',
      'Goals and the points of articles are ours. Anyone who weighs them otherwise gets another score.',
      'It teaches mechanisms. It forecasts nothing.',
    ],
  },
  credits: {
    title: 'Credits',
    loading: 'Fetching the credits…',
    missing: 'The credits could not be fetched. They stand in CREDITS.md.',
  },
  model: 'The model, and how to argue with it',
  back: 'Back',
};
