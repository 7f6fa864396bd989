import type { Principal, Scenario } from '../../schema/scenario.ts';
import { principals as modern } from '../modern/principals.ts';

const diet: Principal = { seat: 'japan.diet', cares: ['mandate', 'autonomy'] };

/** Those of 2025, with the mandate of 8 February on the Diet's mind. */
export const principals: Scenario['principals'] = {
  us: modern.us,
  japan: modern.japan.map((principal) => (principal.seat === diet.seat ? diet : principal)),
};
