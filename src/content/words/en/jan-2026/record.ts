import type { Jan2026Ids } from '../../jan-2026-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

export const records: ScenarioWords<Jan2026Ids>['records'] = {
  fortyYear: {
    claim: 'The 40-year yield reached 4%, a 31-year high.',
    verdict: 'half',
    record:
      'The bond has existed since 2007. No JGB had yielded 4% in thirty years; dealers quoted up to 4.2%, the ministry’s curve closed at 3.90%.',
    source: 'Ministry of Finance, 20 January 2026',
  },
  debt260: {
    claim: 'Japan’s debt is 260% of GDP.',
    verdict: 'exaggerated',
    record: 'That was the peak of 2020–21. Now it is 216% for central government, 230–241% gross, 107–134% net.',
    source: 'Ministry of Finance; IMF',
  },
  interest514: {
    claim: 'A full year’s US interest, $514bn, exceeds defence.',
    verdict: 'false',
    record: '$514bn is the first seven months of fiscal 2024. That year cost about $0.9tn; fiscal 2026, about $1.0tn.',
    source: 'US Treasury; CBO, February 2026',
  },
  japanChina: {
    claim: 'Japan and China own $1.8tn of US debt.',
    verdict: 'right',
    record: 'In December 2025 Japan held $1,185bn and China $684bn, of about $30tn. Part of Japan’s is private.',
    source: 'US Treasury TIC data',
  },
  bojSelling: {
    claim: 'The Bank of Japan is selling off its bonds.',
    verdict: 'misread',
    record:
      'It still buys, but less: ¥400bn less each quarter, ¥200bn from April 2026. What matures is not all replaced.',
    source: 'Bank of Japan, 17 June 2025',
  },
  widowmaker: {
    claim: 'After 15 years the widowmaker trade pays.',
    verdict: 'half',
    record:
      'The 30-year rose 30 bp in two days and lost 18 of them in three. In mid-April it stood at 3.6%, below January’s 3.77%.',
    source: 'Ministry of Finance, JGB yield curve',
  },
  spillover: {
    claim: 'Tokyo’s rout dragged Treasuries down.',
    verdict: 'half',
    record:
      'The 10-year rose 6 bp that day. Each 10 bp in Tokyo is put at 2–3 bp in New York; tariff threats over Greenland came too.',
    source: 'Press and bank estimates, January 2026',
  },
  courtTariffs: {
    claim: 'The Supreme Court abolished the tariffs.',
    verdict: 'half',
    record: 'It voided the emergency tariffs, 6–3. Those on cars rest on another law, and 10% came back for 150 days.',
    source: 'US Supreme Court, February 2026',
  },
  asiaLeaves: {
    claim: 'Asia will no longer lend to Washington.',
    verdict: 'unsupported',
    record:
      'Japan’s holdings rose from $1,185bn to $1,239bn by February 2026. In March they fell by $48bn, to $1,192bn.',
    source: 'US Treasury TIC data',
  },
  phoneCall: {
    claim: 'One telephone call rescued the yen.',
    verdict: 'half',
    record:
      'The rate check of 23 January took the dollar from ¥157.5 to ¥155.7. By late April it cost ¥160.5, and Tokyo spent ¥11.73tn.',
    source: 'Ministry of Finance; Federal Reserve H.10',
  },
};
