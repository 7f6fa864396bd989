import { exp } from './elementary.ts';

/** The logistic function, 1 / (1 + e^-x): log odds to a probability, 0-1. Increasing; logistic(-x) is 1 - logistic(x) to rounding. */
export const logistic = (logOdds: number): number =>
  logOdds >= 0 ? 1 / (1 + exp(-logOdds)) : exp(logOdds) / (1 + exp(logOdds));
