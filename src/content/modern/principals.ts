import type { Scenario } from '../../schema/scenario.ts';

/** Who speaks for what inside each delegation in 2025 and 2026: judgement (C). */
export const principals: Scenario['principals'] = {
  us: [
    { seat: 'us.treasury', cares: ['borrowing', 'prices'] },
    { seat: 'us.commerce', cares: ['factories', 'investment'] },
    { seat: 'us.ustr', cares: ['exports', 'alliance'] },
  ],
  japan: [
    { seat: 'japan.finance', cares: ['bondMarket', 'households'] },
    { seat: 'japan.meti', cares: ['carmakers', 'security'] },
    { seat: 'japan.diet', cares: ['farmers', 'autonomy'] },
  ],
};
