/** What a lever or an article is about. */
export const themes = ['tariffs', 'yen', 'bonds', 'deals', 'alliances'] as const;
export type Theme = (typeof themes)[number];
