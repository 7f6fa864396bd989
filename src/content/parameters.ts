import type { Parameter } from '../schema/parameter.ts';
import { centralParameters } from './central-parameters.ts';
import { auctionParameters } from './parameter-auction.ts';
import { jgbParameters } from './parameter-jgb.ts';
import { macroParameters } from './parameter-macro.ts';
import { marketParameters } from './parameter-market.ts';
import { politicsParameters } from './parameter-politics.ts';
import { parameterRanges } from './parameter-ranges.ts';
import { tradeParameters } from './parameter-trade.ts';
import { treasuryParameters } from './parameter-treasury.ts';
import { yenParameters } from './parameter-yen.ts';

/** Every coefficient with its central value, range, evidence mark and source, by theme. */
export const parameters: readonly Parameter[] = [
  ...treasuryParameters,
  ...auctionParameters,
  ...jgbParameters,
  ...yenParameters,
  ...tradeParameters,
  ...macroParameters,
  ...marketParameters,
  ...politicsParameters,
].map((text) => {
  const [low, high] = parameterRanges[text.id];
  return { ...text, central: centralParameters[text.id], low, high };
});
