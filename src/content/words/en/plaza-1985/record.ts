import type { Plaza1985Ids } from '../../plaza-1985-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

export const records: ScenarioWords<Plaza1985Ids>['records'] = {
  targetRate: {
    claim: 'The Plaza Accord set a target rate.',
    verdict: 'false',
    record:
      'The communiqué called “some further orderly appreciation” of other currencies desirable. It gave no rate, date or sum.',
    source: 'Communiqué of the Group of Five, 22 September 1985',
  },
  interventionAlone: {
    claim: 'Intervention brought the dollar down.',
    verdict: 'half',
    record:
      'It had been falling for seven months: 260 yen in February, 237 in September. By December it was 203; then rates and oil helped.',
    source: 'Federal Reserve H.10, monthly means',
  },
  fortune: {
    claim: 'The five spent a fortune on it.',
    verdict: 'exaggerated',
    record: 'Some $10bn in the first six weeks, by usual accounts: less than the world’s dealers turned over in a day.',
    source: '“The Plaza Accord, 30 Years Later”, NBER w21813',
  },
  deficitVanished: {
    claim: 'A cheap dollar ended the deficit with Japan.',
    verdict: 'false',
    record:
      'It went from $46bn in 1985 to $55bn, $56bn and then $52bn in 1988. First the price of imports rises, then they shrink.',
    source: 'US Census Bureau',
  },
  fortyPercent: {
    claim: 'A dollar 40% cheaper closes the deficit.',
    verdict: 'unsupported',
    record:
      'From February 1985 to December 1987 it lost half its price in yen. The deficit with Japan was larger at the end.',
    source: 'Federal Reserve H.10; US Census Bureau',
  },
  bubble: {
    claim: 'The Plaza Accord caused Japan’s bubble.',
    verdict: 'exaggerated',
    record:
      'The yen’s rise was answered with a discount rate of 2.5%, from February 1987 to May 1989. That answer was chosen later, in Tokyo.',
    source: 'Bank of Japan, discount rates; NBER w21813',
  },
  ruin: {
    claim: 'The high yen ruined Japan’s economy.',
    verdict: 'exaggerated',
    record:
      'Growth slowed to about 3% in 1986 and was above 4% in 1987. Export towns suffered; the country did not shrink.',
    source: 'Cabinet Office, national accounts',
  },
  surchargeLaw: {
    claim: 'Congress put 25% on Japanese goods.',
    verdict: 'false',
    record:
      'A bill of July 1985 proposed it and never became law. Textile quotas did pass, and were vetoed in December 1985.',
    source: 'US Congress, H.R. 3035 and H.R. 1562',
  },
  carLimit: {
    claim: 'Washington insisted on Japan’s car limit.',
    verdict: 'false',
    record:
      'In March 1985 the President did not ask for it again. Tokyo kept one by itself, raised from 1.85 to 2.3 million.',
    source: 'White House and MITI announcements, March 1985',
  },
  thirtyYear: {
    claim: 'Thirty-year JGBs yielded 6.4% in 1985.',
    verdict: 'false',
    record: 'There were none before 1999. The figure on your screen follows the 10-year by today’s habits.',
    source: 'Ministry of Finance; model card',
  },
};
