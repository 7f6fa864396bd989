import type { Plaza1985Ids } from '../../plaza-1985-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

export const calendar: ScenarioWords<Plaza1985Ids>['calendar'] = {
  plaza: {
    headline: 'Five ministers meet at the Plaza Hotel',
    body: 'Other currencies should rise, says the communiqué on a Sunday evening. It names no figure.',
  },
  deficitLaw: {
    headline: 'Congress votes on a timetable for deficits',
    body: 'The Balanced Budget Act promises balance by 1991, by automatic cuts if need be.',
  },
  londonFive: {
    headline: 'The five meet in London, on interest rates',
    body: 'Everyone would like lower rates. Nobody would like to go first.',
  },
  report: {
    headline: 'A panel reports on Japan’s surplus',
    body: 'Live by demand at home, it tells the Prime Minister. It sets no date.',
  },
  summit: {
    headline: 'Seven leaders meet in Tokyo',
    body: 'They will watch one another’s figures. The yen has never minded being watched.',
  },
  doubleElection: {
    headline: 'Japan goes to the polls',
    body: 'Both houses, one Sunday. The yen stands in no constituency and is discussed in all.',
  },
  newRound: {
    headline: 'Ministers meet in Uruguay on a trade round',
    body: 'Services, farm goods and patents join the agenda. They allow four years.',
  },
  midterms: {
    headline: 'America elects a new Congress',
    body: 'Trade is an issue wherever a mill has closed.',
  },
};

export const events: ScenarioWords<Plaza1985Ids>['events'] = {
  surchargeBill: {
    headline: 'Surcharge bill clears committee',
    body: 'Importers order early, in case somebody means it.',
  },
  tradeBill: {
    headline: 'House passes a trade bill',
    body: 'Large surpluses would be punished by arithmetic.',
  },
  layoffs: {
    headline: 'Another mill closes in Ohio',
    body: 'The local paper now prints the yen rate on its front page.',
  },
  endaka: {
    headline: 'Small exporters march against the high yen',
    body: 'Makers of spoons and teacups ask who signed on their behalf.',
  },
  jobbing: {
    headline: 'Shipyards lay off; suppliers follow',
    body: '“Endaka recession” has entered the language.',
  },
  cheapImports: {
    headline: 'The strong yen reaches the shops',
    body: 'Whisky, bananas and Hawaii cost less. Nobody marches.',
  },
  insurersBooked: {
    headline: 'Insurers book losses on dollar bonds',
    body: 'They earned ten per cent on the coupon and lost more on the currency.',
  },
  hardLanding: {
    headline: 'Talk of a dollar crash',
    body: 'If the lenders leave together, says a central banker, the door is narrow.',
  },
  dumping: {
    headline: 'Chip makers allege dumping',
    body: 'Japanese memory, they say, sells for less than it costs to make.',
  },
  oil: {
    headline: 'Oil falls below $20 a barrel',
    body: 'Last autumn it cost nearly $30. Japan, which imports almost all of its oil, exhales.',
  },
  oilUnderTen: {
    headline: 'Oil touches $10',
    body: 'Forecasts of inflation are rewritten; so are loans in Texas.',
  },
  boardSplit: {
    headline: 'Fed board outvotes its chairman',
    body: 'The cut in rates was postponed by an afternoon. The story was not.',
  },
  weakGrowth: {
    headline: 'US growth falls short again',
    body: 'Forecasters move the recovery to next quarter, where it is used to living.',
  },
  strongGrowth: {
    headline: 'US jobs beat every forecast',
    body: 'Rate cuts recede; the dollar firms.',
  },
  governorHint: {
    headline: 'The yen has risen enough, hints Bank of Japan',
    body: 'A governor thinks aloud, and exporters underline it.',
  },
  landPrices: {
    headline: 'Tokyo land prices leap',
    body: 'Banks lend on land because it rises. It rises because they lend.',
  },
  rivals: {
    headline: 'Korea ships where Japan grows dear',
    body: 'Cars and recorders from the neighbours fill the gap. The deficit moves house.',
  },
};
