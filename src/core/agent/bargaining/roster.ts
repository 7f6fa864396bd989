import { hardliner, micro, random, timeDependent, titForTat } from './baseline.ts';
import { resolute, resoluteWith } from './resolute.ts';
import { naive } from './snhp.ts';
import type { Strategy } from './strategy.ts';
import { RESOLUTE } from './temper.ts';

/** Ours with its ears shut: what listening to the other side is worth is measured against it. */
const deaf = resoluteWith({ ...RESOLUTE, diligence: { ...RESOLUTE.diligence, stages: 0 } });

/** Strategies by name. */
export const bargainers: ReadonlyMap<string, Strategy> = new Map(
  Object.entries({
    resolute,
    deaf,
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
