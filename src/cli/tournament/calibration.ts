/** A stated chance and whether the thing came about. */
export interface Forecast {
  readonly chance: number;
  readonly came: boolean;
}

/** The forecasts of one tenth of the scale. */
export interface Bin {
  readonly low: number;
  readonly count: number;
  readonly meanChance: number;
  readonly share: number;
}

const BINS = 10;

const binOf = (chance: number): number => Math.min(BINS - 1, Math.floor(chance * BINS));

/** Forecasts by tenths of the scale, with what was said and what came about on average; empty tenths left out. */
export const calibrationBins = (forecasts: readonly Forecast[]): readonly Bin[] =>
  Array.from({ length: BINS }, (_, bin) => forecasts.filter(({ chance }) => binOf(chance) === bin)).flatMap(
    (held, bin) =>
      held.length === 0
        ? []
        : [
            {
              low: bin / BINS,
              count: held.length,
              meanChance: held.reduce((sum, { chance }) => sum + chance, 0) / held.length,
              share: held.filter(({ came }) => came).length / held.length,
            },
          ],
  );

/** Expected calibration error over ten equal bins (Naeini et al. 2015); NaN without forecasts. */
export const calibrationError = (forecasts: readonly Forecast[]): number =>
  calibrationBins(forecasts).reduce(
    (sum, { count, meanChance, share }) => sum + count * Math.abs(meanChance - share),
    0,
  ) / forecasts.length;
