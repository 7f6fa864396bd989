const LINES = 10;

/** Count games on standard error, ten lines to a part. */
export const progressOf = (part: string, games: number): (() => void) => {
  let played = 0;
  let told = 0;
  return () => {
    played += 1;
    const line = Math.floor((played * LINES) / games);
    if (line <= told) return;
    told = line;
    console.error(`${part}: ${played} of ${games} games`);
  };
};
