import type { Parameter } from '../../schema/parameter.ts';
import { auctionParameters } from './auction.ts';
import { carmakerParameters } from './carmaker.ts';
import { centralParameters } from './central-parameters.ts';
import { dealersParameters } from './dealers.ts';
import { federalParameters } from './federal.ts';
import { jgbParameters } from './jgb.ts';
import { macroParameters } from './macro.ts';
import { marketParameters } from './market.ts';
import { parameterRanges } from './parameter-ranges.ts';
import { politicsParameters } from './politics.ts';
import { tradeParameters } from './trade.ts';
import { treasuryParameters } from './treasury.ts';
import { yenParameters } from './yen.ts';

/** Every coefficient with its central value, range, evidence mark and source, by theme. */
export const parameters: readonly Parameter[] = [
  ...treasuryParameters,
  ...dealersParameters,
  ...federalParameters,
  ...auctionParameters,
  ...jgbParameters,
  ...yenParameters,
  ...tradeParameters,
  ...carmakerParameters,
  ...macroParameters,
  ...marketParameters,
  ...politicsParameters,
].map((text) => {
  const [low, high] = parameterRanges[text.id];
  return { ...text, central: centralParameters[text.id], low, high };
});
