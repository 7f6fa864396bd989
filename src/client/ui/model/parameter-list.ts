import { auctionParameters } from '../../../content/parameter/auction.ts';
import { carmakerParameters } from '../../../content/parameter/carmaker.ts';
import { dealersParameters } from '../../../content/parameter/dealers.ts';
import { federalParameters } from '../../../content/parameter/federal.ts';
import { jgbParameters } from '../../../content/parameter/jgb.ts';
import { macroParameters } from '../../../content/parameter/macro.ts';
import { marketParameters } from '../../../content/parameter/market.ts';
import type { ParameterText } from '../../../content/parameter/parameter-text.ts';
import { politicsParameters } from '../../../content/parameter/politics.ts';
import { tradeParameters } from '../../../content/parameter/trade.ts';
import { treasuryParameters } from '../../../content/parameter/treasury.ts';
import { yenParameters } from '../../../content/parameter/yen.ts';
import type { ParameterTheme } from '../../../content/words/model-words.ts';
import type { ParameterId } from '../../../schema/parameter-id.ts';

/** What is said of every coefficient, by theme. */
export const parameterList: readonly (readonly [ParameterTheme, readonly ParameterText[]])[] = [
  ['treasury', treasuryParameters],
  ['dealers', dealersParameters],
  ['federal', federalParameters],
  ['auction', auctionParameters],
  ['jgb', jgbParameters],
  ['yen', yenParameters],
  ['trade', tradeParameters],
  ['carmaker', carmakerParameters],
  ['macro', macroParameters],
  ['market', marketParameters],
  ['politics', politicsParameters],
];

/** Where serious people differ most (model card, criticisms). */
export const mostDisputed: readonly ParameterId[] = [
  'ust_flow_bp_per_100bn',
  'ust_stock_bp_per_100bn',
  'fx_tp',
  'ust_conf_bp',
  'fx_interv',
  'tar_pt_jauto_sr',
  'jgb_fiscal',
  'spx_tariff',
  'jgb_doom',
  'bluff',
];

const texts = new Map(parameterList.flatMap(([, list]) => list.map((text) => [text.id, text])));

/** What is said of a coefficient. Every id of the schema is in the list. */
export const textOf = (id: ParameterId): ParameterText => {
  const text = texts.get(id);
  if (!text) throw new Error(`no coefficient ${id}`);
  return text;
};

export const nameOf = (id: ParameterId): string => textOf(id).name;
