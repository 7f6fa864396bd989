import type { Words } from '../../content/words/words.ts';
import type { Screen } from './ports.ts';

const AROUND_NO_SCENARIO: readonly Screen[] = ['title', 'about', 'model'];

/** What the browser's tab says: the scenario first, where one is on the screen. */
export const pageTitle = ({ screen: { story }, scenario }: Words, screen: Screen): string =>
  (AROUND_NO_SCENARIO.includes(screen) ? [story.brand] : [scenario.title, story.brand]).join(story.between);
