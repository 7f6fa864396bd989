/** `payoff[i][j]` is what strategy i earns against strategy j; square. */
export type PayoffMatrix = readonly (readonly number[])[];

const STEPS = 20_000;
const RATE = 0.2;
/** Damped steps towards a quantal response. */
const RESPONSES = 5_000;
const DAMPING = 0.05;

/** What each strategy earns against a population. */
export const earningsOf = (payoff: PayoffMatrix, population: readonly number[]): readonly number[] =>
  payoff.map((row) => row.reduce((sum, value, j) => sum + value * (population[j] ?? 0), 0));

const normalised = (weights: readonly number[]): readonly number[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
};

const uniform = (count: number): readonly number[] => Array.from({ length: count }, () => 1 / count);

const grow = (payoff: PayoffMatrix, population: readonly number[]): readonly number[] => {
  const earnings = earningsOf(payoff, population);
  const mean = earnings.reduce((sum, earned, i) => sum + earned * (population[i] ?? 0), 0);
  return normalised(population.map((share, i) => share * Math.exp(RATE * ((earnings[i] ?? 0) - mean))));
};

/**
 * Shares of a population that grow with what their strategies earn, from even shares (replicator dynamics, Taylor and
 * Jonker 1978, in exponential steps): their average over the later half of the path, which is the equilibrium where
 * the path circles it. Payoffs of about one in size.
 */
export const replicatorShares = (payoff: PayoffMatrix): readonly number[] => {
  let population = uniform(payoff.length);
  let sum: readonly number[] = payoff.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    population = grow(payoff, population);
    if (step >= STEPS / 2) sum = sum.map((total, i) => total + (population[i] ?? 0));
  }
  return normalised(sum);
};

/**
 * Logit quantal response equilibrium (McKelvey and Palfrey 1995): every strategy is played in proportion to
 * exp(precision × what it earns), found by damped steps from even shares. Precision 0 plays all alike.
 */
export const quantalShares = (payoff: PayoffMatrix, precision: number): readonly number[] => {
  let population = uniform(payoff.length);
  for (let step = 0; step < RESPONSES; step++) {
    const earnings = earningsOf(payoff, population);
    const best = Math.max(...earnings);
    const response = normalised(earnings.map((earned) => Math.exp(precision * (earned - best))));
    population = population.map((share, i) => share + DAMPING * ((response[i] ?? 0) - share));
  }
  return population;
};

/** exp of the entropy of shares: how many equal strategies would be as varied (Hill number of order 1). */
export const effectiveNumber = (shares: readonly number[]): number =>
  Math.exp(-shares.reduce((sum, share) => sum + (share > 0 ? share * Math.log(share) : 0), 0));
