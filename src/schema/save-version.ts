/** The form of a save. */
export const SAVE_VERSION = 2;
