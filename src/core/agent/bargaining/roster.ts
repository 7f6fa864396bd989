import { hardliner, micro, random, timeDependent, titForTat } from './baseline.ts';
import { resolute } from './resolute.ts';
import { naive } from './snhp.ts';
import type { Strategy } from './strategy.ts';

/** Strategies by name. */
export const bargainers: ReadonlyMap<string, Strategy> = new Map(
  Object.entries({
    resolute,
    hardliner,
    conceder: timeDependent(2),
    boulware: timeDependent(0.2),
    linear: timeDependent(1),
    titForTat,
    micro,
    random,
    naive,
  }),
);
