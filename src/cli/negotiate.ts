import { roundTo } from '../core/numeric/rounding.ts';
import { drawUint32, openStream } from '../core/numeric/stream.ts';
import { bargainerOf } from './bargainer.ts';
import { readDomains } from './negotiate/domain-file.ts';
import { fieldOf, playSession, type Session } from './negotiate/session.ts';

export interface NegotiateOptions {
  readonly json: boolean;
  /** A domain file, or a folder of them. */
  readonly domain: string;
  readonly a: string;
  readonly b: string;
  readonly rounds: number;
  /** In each domain. */
  readonly sessions: number;
  readonly seed: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const summarise = (played: readonly Session[]) => {
  const distances = played.flatMap(({ paretoDistance }) => (paretoDistance === null ? [] : [paretoDistance]));
  const rounded = (values: readonly number[]): number => roundTo(mean(values), 6);
  return {
    sessions: played.length,
    agreementShare: rounded(played.map(({ agreed }) => Number(agreed))),
    utility: {
      a: rounded(played.map(({ utilities }) => utilities[0])),
      b: rounded(played.map(({ utilities }) => utilities[1])),
    },
    nashRatio: rounded(played.map(({ nashRatio }) => nashRatio)),
    paretoDistance: distances.length > 0 ? rounded(distances) : null,
    rounds: rounded(played.map(({ rounds }) => rounds)),
  };
};

/**
 * Let agent a, with the first profile, bargain with agent b, with the second, and print the means over all
 * sessions of all domains. Every session has dice of its own; who opens alternates, a first.
 */
export const negotiate = async ({ json, domain, a, b, rounds, sessions, seed }: NegotiateOptions): Promise<number> => {
  const strategies = [bargainerOf(a), bargainerOf(b)] as const;
  const fields = (await readDomains(domain)).map(fieldOf);
  const played = fields.flatMap((field, f) =>
    Array.from({ length: sessions }, (_, i) => {
      const [own] = drawUint32(openStream(seed, `session ${f} ${i}`));
      return playSession(field, strategies, rounds, i % 2 === 0 ? 0 : 1, own);
    }),
  );
  const report = summarise(played);
  if (json) console.log(JSON.stringify(report, null, 2));
  else {
    const { agreementShare, utility, nashRatio, paretoDistance } = report;
    console.log(
      `${report.sessions} sessions, ${roundTo(100 * agreementShare, 1)} % agreed, after ${roundTo(report.rounds, 1)} rounds`,
    );
    console.log(`utility: ${a} ${roundTo(utility.a, 3)}, ${b} ${roundTo(utility.b, 3)}`);
    console.log(
      `${roundTo(100 * nashRatio, 1)} % of the Nash product, ${roundTo(paretoDistance ?? 0, 4)} from the Pareto frontier`,
    );
  }
  return 0;
};
