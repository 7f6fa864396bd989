const POINTS_A_TENFOLD = 400;
const MEAN = 1500;
const ROUNDS = 2_000;

/** Chance that the first of two players wins, by their ratings' difference (Elo 1978, logistic form). */
export const expectedScore = (first: number, second: number): number =>
  1 / (1 + 10 ** ((second - first) / POINTS_A_TENFOLD));

const strengthen = (wins: readonly (readonly number[])[], strengths: readonly number[]): readonly number[] =>
  strengths.map((own, i) => {
    let won = 0;
    let expected = 0;
    strengths.forEach((other, j) => {
      const games = i === j ? 0 : (wins[i]?.[j] ?? 0) + (wins[j]?.[i] ?? 0);
      won += i === j ? 0 : (wins[i]?.[j] ?? 0);
      expected += games / (own + other);
    });
    return expected > 0 ? won / expected : own;
  });

/**
 * Elo ratings of greatest likelihood, averaging 1500, by Hunter's (2004) iteration for the Bradley-Terry model.
 * `wins[i][j]` counts wins of i over j, a draw as half. `prior` draws between every two keep ratings finite where one
 * never loses.
 */
export const eloRatings = (wins: readonly (readonly number[])[], prior = 0): readonly number[] => {
  const counted = wins.map((row, i) => row.map((won, j) => (i === j ? 0 : won + prior / 2)));
  let strengths: readonly number[] = counted.map(() => 1);
  for (let round = 0; round < ROUNDS; round++) strengths = strengthen(counted, strengths);
  const points = strengths.map((strength) => POINTS_A_TENFOLD * Math.log10(strength));
  const mean = points.reduce((sum, point) => sum + point, 0) / points.length;
  return points.map((point) => MEAN + point - mean);
};
