import type { SandboxIds } from '../../sandbox-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';
import { modernWords } from '../modern.ts';

const modern = modernWords.levers;
const { rate2: _rate2, ...carRates } = modern.carTariff.options;
const { partsRebate: _partsRebate, pauseExtended: _pauseExtended, ...favours } = modern.relief.options;

/** What the sandbox says otherwise: no tariff stands, so none is old news. */
export const levers: ScenarioWords<SandboxIds>['levers'] = {
  ...modern,
  carTariff: {
    ...modern.carTariff,
    options: {
      ...carRates,
      rate0: { label: '0%', hint: '出発点。払う物も、見る物もない。' },
      rate10: { label: '10%', hint: '最初の一歩。値を下げるのは誰か。' },
      rate20: { label: '20%', hint: '時間がたてば、生産地が動く高さ。' },
      rate25: { label: '25%', hint: '2025年4月の税率。大半は輸出側が負担。' },
    },
  },
  generalTariff: {
    ...modern.generalTariff,
    options: {
      ...modern.generalTariff.options,
      rate0: { label: '0%', hint: '出発点。税収もなく、もめ事もない。' },
      rate10: { label: '10%', hint: '払うのはほぼ輸入業者。輸入価格に注目。' },
    },
  },
  steelTariff: {
    ...modern.steelTariff,
    options: {
      rate0: { label: '0%', hint: '出発点。鉄鋼会社の不満はいつものこと。' },
      rate25: { label: '25%', hint: '半分は転嫁され、半分は輸出側が負担。' },
      rate50: { label: '50%', hint: '鉄鋼会社は潤い、需要家が払う。' },
      derivatives: modern.steelTariff.options.derivatives,
    },
  },
  relief: {
    ...modern.relief,
    options: {
      ...favours,
      leaderJoins: { label: '首脳が顔を出す', hint: '話は早いが、合意を急ぐ本音が透ける。' },
    },
  },
};
