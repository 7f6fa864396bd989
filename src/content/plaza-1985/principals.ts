import type { Scenario } from '../../schema/scenario.ts';

/** Who speaks for what inside each delegation in 1985 and 1986: judgement (C). */
export const principals: Scenario['principals'] = {
  us: [
    { seat: 'us.treasury', cares: ['softLanding', 'deficit'] },
    { seat: 'us.commerce', cares: ['industry', 'consumers'] },
    { seat: 'us.ustr', cares: ['exports', 'alliance'] },
  ],
  japan: [
    { seat: 'japan.finance', cares: ['soundBudget', 'growth'] },
    { seat: 'japan.meti', cares: ['exporters', 'security'] },
    { seat: 'japan.diet', cares: ['farmers', 'autonomy'] },
  ],
};
