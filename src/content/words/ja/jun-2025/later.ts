import type { Jun2025Ids } from '../../jun-2025-ids.ts';
import type { LaterScenarioWords } from '../../later-scenario-words.ts';
import { modernLater } from '../modern/later.ts';
import { endings } from './endings.ts';
import { records } from './record.ts';

/** June 2025 in Japanese, from the first decision on. */
export const jun2025Later: LaterScenarioWords<Jun2025Ids> = { ...modernLater, endings, records };
