import type { Plaza1985Ids } from '../../plaza-1985-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

export const goals: ScenarioWords<Plaza1985Ids>['goals'] = {
  industry: {
    name: 'Industry',
    explanation: 'Dearer imports from Japan, and growth at home.',
    why: 'Steel, machine tools and chips lose orders by the week.',
    wanted: 'It wanted a cheap dollar for its factories above all.',
  },
  deficit: {
    name: 'The deficit',
    explanation: 'A smaller deficit with Japan.',
    why: 'Congress reads one figure, monthly.',
    wanted: 'It wanted the deficit with Japan to shrink, by whatever means.',
  },
  exports: {
    name: 'Open markets',
    explanation: 'More American goods sold in Japan.',
    why: 'A market opened is worth more than one closed.',
    wanted: 'It wanted orders from Japan: telephones, chips, beef.',
  },
  softLanding: {
    name: 'A soft landing',
    explanation: 'Confidence in the dollar, low yields, calm dealers.',
    why: 'A country that borrows abroad cannot frighten its lenders.',
    wanted: 'It feared a crash of the dollar more than a high one.',
  },
  consumers: {
    name: 'Shoppers and voters',
    explanation: 'Low prices and a contented public.',
    why: 'There are more drivers than carmakers.',
    wanted: 'It guarded shoppers and its own polls, so a surcharge was partly bluff.',
  },
  alliance: {
    name: 'The alliance',
    explanation: 'Trust with Tokyo, and a word that counts.',
    why: 'The Cold War is not over.',
    wanted: 'It valued the alliance above the last few points.',
  },
  exporters: {
    name: 'Exporters',
    explanation: 'A yen they survive, and no duty in America.',
    why: 'Every yen up is a morning’s crisis meeting.',
    wanted: 'It wanted a slower yen and an open American market.',
  },
  growth: {
    name: 'Jobs and purses',
    explanation: 'Growth, low prices and a cabinet people can bear.',
    why: 'What the yen takes from factories it should give to shops.',
    wanted: 'It feared an endaka recession and wanted growth at home.',
  },
  soundBudget: {
    name: 'A sound budget',
    explanation: 'Low yields, few new bonds, no loss on Treasuries.',
    why: 'The ministry has promised to end deficit bonds by 1990.',
    wanted: 'It guarded the budget: every trillion of works hurt.',
  },
  farmers: {
    name: 'Farmers',
    explanation: 'Beef, oranges and above all rice protected.',
    why: 'Few voters, well placed.',
    wanted: 'It guarded farmers as if they were territory.',
  },
  security: {
    name: 'Security',
    explanation: 'A trusted ally across the Pacific.',
    why: 'The guarantee is worth more than any quota.',
    wanted: 'It wanted no quarrel to touch the security treaty.',
  },
  autonomy: {
    name: 'A free hand',
    explanation: 'A credible word, and policy made in Tokyo.',
    why: 'A target once conceded comes back every year.',
    wanted: 'It wanted policy made in Tokyo: no market shares, no blank cheque.',
  },
};
