import type { Plaza1985Ids } from '../plaza-1985-ids.ts';
import type { ScenarioWords } from '../scenario-words.ts';
import { threats } from './modern/exchange.ts';
import { verdicts } from './modern/verdict.ts';
import { debrief } from './modern/year-later.ts';
import { adviceJapan, adviceUs } from './plaza-1985/advice.ts';
import { dealArticles } from './plaza-1985/articles-deal.ts';
import { marketArticles } from './plaza-1985/articles-market.ts';
import { endings } from './plaza-1985/endings.ts';
import { factions } from './plaza-1985/factions.ts';
import { goals } from './plaza-1985/goals.ts';
import { leversJapan } from './plaza-1985/levers-japan.ts';
import { leversUs } from './plaza-1985/levers-us.ts';
import { calendar, events } from './plaza-1985/news.ts';
import { records } from './plaza-1985/record.ts';
import { acceptance, statements } from './plaza-1985/statements.ts';
import { treaty } from './plaza-1985/treaty.ts';
import { yearLater } from './plaza-1985/year-later.ts';

/** 1985: Plaza, in English. */
export const plaza1985Words: ScenarioWords<Plaza1985Ids> = {
  title: '1985: Plaza',
  tagline: 'All agree that the dollar must fall. None agrees how far.',
  premise:
    'A dollar costs 240 yen. America buys $46bn more from Japan than it sells there, and Congress has some three hundred trade bills in its drawers. On Sunday five finance ministers meet at a New York hotel.',
  roles: {
    us: {
      wants:
        'A cheaper dollar, an opened Japanese market, and something to show the mill towns before Congress writes a trade law of its own. You can pay in quiet: no surcharge, and a budget that borrows less.',
      fears:
        'A dollar that falls too far: lenders abroad who lose on the currency want higher yields. And the J-curve: the deficit grows first, while voters watch.',
      clock:
        'Eight rounds of eight weeks, to December 1986. Congress votes in November 1986; without an agreement it imposes 25 per cent on everything from Japan.',
    },
    japan: {
      wants:
        'The American market kept open, at a yen your exporters survive. You can pay in the yen itself, in demand at home, in orders and in quotas.',
      fears:
        'Endaka: each step up takes profit from exporters and work from small towns. The Finance Ministry guards its budget, farmers their beef, and all fear a surcharge.',
      clock:
        'Eight rounds of eight weeks, to December 1986. The upper house is elected in July 1986. Without an agreement everything you sell to America pays 25 per cent.',
    },
  },
  levers: { ...leversUs, ...leversJapan },
  issues: { ...marketArticles, ...dealArticles },
  goals,
  factions,
  calendar,
  events,
  advice: { us: adviceUs, japan: adviceJapan },
  statements,
  acceptance,
  threats,
  treaty,
  endings,
  yearLater,
  debrief,
  verdicts,
  records,
};
