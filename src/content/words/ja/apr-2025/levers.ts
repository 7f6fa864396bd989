import type { Apr2025Ids } from '../../apr-2025-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';
import { modernWords } from '../modern.ts';

const modern = modernWords.levers;
const { rate25: _rate25, ...rates } = modern.generalTariff.options;
const { pauseExtended: _pauseExtended, ...favours } = modern.relief.options;
const { euro20: _euro20, ...moves } = modern.treasuries.options;

/** What April says otherwise: the announced rate and its pause, the card, the leader in the room. */
export const levers: ScenarioWords<Apr2025Ids>['levers'] = {
  ...modern,
  carTariff: {
    ...modern.carTariff,
    options: {
      ...modern.carTariff.options,
      rate25: { label: '25%', hint: '4月3日から適用。大半は輸出側が負担。' },
    },
  },
  generalTariff: {
    ...modern.generalTariff,
    options: {
      ...rates,
      rate0: { label: '0%', hint: '信頼は大きく回復。発表は紙の上で終わる。' },
      rate10: { label: '10%', hint: '4月5日からの一律分。払うのは輸入業者。' },
      pause10: { label: '10%で猶予', hint: '市場は一息。期限の重みは少し薄れる。' },
      rate24: { label: '24%', hint: '4月2日の発表通り。払うのはほぼ国内。' },
    },
  },
  spendingBill: {
    ...modern.spendingBill,
    options: {
      ...modern.spendingBill.options,
      asDrafted: { label: '原案通り', hint: '債務は兆ドル単位で増加。試算は人それぞれ。' },
    },
  },
  relief: {
    ...modern.relief,
    options: {
      ...favours,
      leaderJoins: { label: '首脳が顔を出す', hint: '話は早いが、合意を急ぐ本音が透ける。' },
    },
  },
  treasuries: {
    ...modern.treasuries,
    options: {
      ...moves,
      hint: { label: '「カード」発言', hint: '元手はゼロ。言うたびに効き目が薄れる。' },
    },
  },
};
