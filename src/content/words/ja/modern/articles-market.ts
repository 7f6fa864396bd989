import type { ModernWords } from '../../modern-words.ts';

type Issues = ModernWords['issues'];

const carDuty = (rate: string) =>
  `合衆国は、日本国を原産地とする自動車及びその部品に対し、最恵国税率を含め従価${rate}パーセントを超える関税を課してはならない。`;
const generalDuty = (rate: string) =>
  `合衆国は、日本国を原産地とするその他の産品に対し、従価${rate}パーセントを超える追加関税を課してはならない。`;
/** Articles on tariffs, the yen and bonds. */
export const marketArticles: Pick<
  Issues,
  'carTariff' | 'generalTariff' | 'steel' | 'currency' | 'ratePledge' | 'holdings' | 'swapLine'
> = {
  carTariff: {
    title: '自動車関税',
    options: {
      out: { label: '盛り込まず', text: '規定なし。自動車関税は米国の裁量に残る。' },
      rate20: { label: '20%', text: carDuty('20') },
      rate15: { label: '15%', text: carDuty('15') },
      rate10: { label: '10%', text: carDuty('10') },
      rate2: {
        label: '2.5%',
        text: '合衆国は、日本国を原産地とする自動車及びその部品に対し、最恵国税率を超える関税を課してはならない。',
      },
    },
  },
  generalTariff: {
    title: '相互関税',
    options: {
      out: { label: '盛り込まず', text: '規定なし。相互関税は米国の裁量に残る。' },
      rate20: { label: '20%', text: generalDuty('20') },
      rate15: { label: '15%', text: generalDuty('15') },
      rate10: { label: '10%', text: generalDuty('10') },
      rate0: {
        label: '0%',
        text: '合衆国は、日本国を原産地とするその他の産品に対し、追加関税を課してはならない。',
      },
    },
  },
  steel: {
    title: '鉄鋼関税',
    options: {
      out: { label: '盛り込まず', text: '規定なし。鉄鋼関税は米国の裁量に残る。' },
      rate25: {
        label: '25%',
        text: '合衆国は、日本国を原産地とする鉄鋼及びアルミニウムに対し、従価25パーセントを超える関税を課してはならない。',
      },
      rate0: {
        label: '0%',
        text: '合衆国は、日本国を原産地とする鉄鋼及びアルミニウムに対する追加関税を免除する。',
      },
    },
  },
  currency: {
    title: '為替条項',
    options: {
      out: { label: '盛り込まず', text: '規定なし。円相場は通商の議題ではない。' },
      consult: {
        label: '協議',
        text: '両締約国は、為替相場が市場において決定されるべきことを確認し、その動向について協議する。',
      },
      disclose: {
        label: '介入を公表',
        text: '両締約国は、外国為替市場への介入の実績を毎月公表するものとし、競争上の目的のために為替相場を目標としてはならない。',
      },
      target: {
        label: '円高目標',
        text: '日本国は、12箇月以内に20パーセント以上の円の秩序ある増価を実現するため、必要な措置をとる。',
      },
    },
  },
  ratePledge: {
    title: '利上げの約束',
    options: {
      out: { label: '盛り込まず', text: '規定なし。金利は日銀が独自に決める。' },
      normalise: {
        label: '時機を見て正常化',
        text: '日本国は、日本銀行がその独立性の下に金融政策の正常化を継続する意向であることに留意する。',
      },
      twoRises: {
        label: '1年で2回',
        text: '日本国は、日本銀行の政策金利が12箇月以内に2回以上引き上げられることを約束する。',
      },
    },
  },
  holdings: {
    title: '米国債の保有',
    options: {
      out: { label: '盛り込まず', text: '規定なし。切り札は日本の手元に残る。' },
      noLeverage: {
        label: '交渉に使わない',
        text: '日本国は、その保有する合衆国財務省証券を交渉の手段として用いてはならない。',
      },
      maintain: {
        label: '残高を維持',
        text: '日本国は、公的に保有する合衆国財務省証券の残高を署名の日の水準以上に維持する。',
      },
      buy50: {
        label: '500億ドル増',
        text: '日本国は、公的に保有する合衆国財務省証券の残高を12箇月以内に500億合衆国ドル増加させる。',
      },
    },
  },
  swapLine: {
    title: '通貨スワップ',
    options: {
      out: { label: '盛り込まず', text: '規定なし。既存の枠組みは残るが、保証はない。' },
      confirm: {
        label: '枠組みを確認',
        text: '両締約国は、両国の中央銀行の間における円を対価とするドル資金の供給に関する常設の取極を確認する。',
      },
      standing: {
        label: '無制限に',
        text: '日本銀行は、円又は合衆国財務省証券を対価として、限度額なしに、かつ、一定の利率でドル資金の供給を受けることができる。',
      },
    },
  },
};
