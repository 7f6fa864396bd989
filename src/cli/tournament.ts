import { roundTo } from '../core/numeric/rounding.ts';
import { WrongArgument } from './fault.ts';
import { loadRules } from './rulebook.ts';
import { describeReport } from './tournament/describe.ts';
import { type PartId, partIds, reportOn } from './tournament/report.ts';

export interface TournamentOptions {
  readonly json: boolean;
  readonly scenario: string;
  /** Games in each part. */
  readonly games: number;
  readonly seed: number;
  /** Ids of parts with commas between; all of them without. */
  readonly part: string | undefined;
}

const partsOf = (part: string | undefined): readonly PartId[] => {
  if (part === undefined) return partIds;
  return part.split(',').map((name) => {
    const id = partIds.find((known) => known === name);
    if (!id) throw new WrongArgument('part-unknown', `no part "${name}"; known: ${partIds.join(', ')}`);
    return id;
  });
};

const rounded = (_key: string, value: unknown): unknown => (typeof value === 'number' ? roundTo(value, 6) : value);

/** Play a league and report how the scenario and its policies fare. */
export const tournament = async ({ json, scenario, games, seed, part }: TournamentOptions): Promise<number> => {
  const report = reportOn({ rules: await loadRules(scenario), parts: partsOf(part), games, seed });
  console.log(json ? JSON.stringify(report, rounded) : describeReport(report));
  return 0;
};
