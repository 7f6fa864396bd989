import type { ModelWords } from '../../../model-words.ts';

export const limits: ModelWords['limits'] = {
  title: 'What it does not model',
  items: [
    'Days. What is undone within a week, as in April 2025, nets out.',
    'The rest of the world, other than one average tariff and one index of fear.',
    'Growth and trends: trade, output and prices are deviations from a path.',
    'Hedging, repo and the cross-currency basis.',
    'Parties, factions and elections: three numbers stand for politics.',
    'Days on which two things happen at once. Most famous episodes are such days.',
  ],
};

export const criticisms: ModelWords['criticisms'] = {
  title: 'The strongest criticisms',
  lead: 'What we would say against it, if it were not ours.',
  items: [
    'The headline number is a rescaling. 18 to 20 basis points for $100bn rest on estimates from a market a quarter to a half of today’s, multiplied by 0.3 to 0.4. An honest range is 10 to 60, and the sale looks weak or strong accordingly.',
    'Shocks to policy and to confidence are told apart by label, not identified. The player is told why yields moved; markets are not.',
    'The yen’s answer to doubt comes from some weeks of 2025 in which the old link vanished (−1.4, standard error 2.2).',
    'Confidence is an index of our own, scaled on eight days in April 2025.',
    'Intervention rests on three episodes, each with American data on the same days.',
    'The doom loop and forced sales are borrowed from the British gilt market of 2022. Japanese auctions at 3.7 to 4 per cent passed without a crisis in 2026.',
    'How long things last is chosen: half-lives of confidence, carry, words, trust and approval are game design.',
    'It favours calm: symmetric, mostly linear, returning to rest. Real crises come through doors that are not in it.',
  ],
};

export const change: ModelWords['change'] = {
  title: 'How to change it',
  paragraphs: [
    'The model is open source. Every coefficient stands with its unit, range, source and evidence mark in src/content; every equation is a short file in src/core/economy, with the model card beside it.',
    'On the command line: npm run -s chip -- validate assets/record/cases.json --set fx_tp=-10 runs every case with your number; sensitivity ranks the numbers that matter most; backtest draws the charts.',
    'A case that we do not know would be the best gift: write it in the form of the file below, and the model has to answer for it.',
  ],
  downloads: { cases: 'The cases (V), as a file', further: 'The further cases (F)' },
};
