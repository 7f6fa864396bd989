import type { Jan2026Ids } from '../../jan-2026-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';
import { modernWords } from '../modern.ts';

type Issues = ScenarioWords<Jan2026Ids>['issues'];

const { carTariff, generalTariff, steel, currency, ratePledge, holdings, swapLine } = modernWords.issues;
const { investmentControl, energy, hostNation, china, undetermined } = modernWords.issues;

const lessIssued = (amount: string) => `日本国は、償還期限が10年を超える国債の発行額を年間${amount}兆円減額する。`;
const financed = (amount: string) =>
  `日本国は、2025年の取決めに基づき、署名の日から12箇月以内に${amount}億合衆国ドルの案件に資金を供与する。`;

/** The articles of the review. */
export const articles: Issues = {
  carTariff: {
    title: carTariff.title,
    options: {
      out: { label: '盛り込まず', text: '規定なし。昨年の上限がいつまで続くかは米国次第。' },
      rate15: carTariff.options.rate15,
      rate10: carTariff.options.rate10,
      rate2: carTariff.options.rate2,
    },
  },
  generalTariff: {
    title: generalTariff.title,
    options: {
      out: { label: '盛り込まず', text: '規定なし。裁判所と米国が決める。' },
      rate15: {
        label: '何があっても15%',
        text: '合衆国は、その法的根拠のいかんを問わず、日本国を原産地とするその他の産品に対し従価15パーセントの追加関税を課すことができるものとし、日本国は、これを争わない。',
      },
      rate10: generalTariff.options.rate10,
      rate0: generalTariff.options.rate0,
    },
  },
  steel,
  currency: {
    title: currency.title,
    options: {
      out: currency.options.out,
      consult: currency.options.consult,
      joint: {
        label: '協調介入の用意',
        text: '両締約国は、為替相場の過度な変動及び無秩序な動きに対し、協調して介入する用意があることを確認する。',
      },
      target: currency.options.target,
    },
  },
  ratePledge,
  holdings,
  swapLine,
  superLongs: {
    title: '超長期債の発行',
    options: {
      out: { label: '盛り込まず', text: '規定なし。発行計画は日本が決める。' },
      trim1: { label: '1兆円減額', text: lessIssued('1') },
      trim3: { label: '3兆円減額', text: lessIssued('3') },
    },
  },
  foodTax: {
    title: '食料品の消費税',
    options: {
      out: { label: '盛り込まず', text: '規定なし。日本の税は日本が決める。' },
      funded: {
        label: '財源を確保',
        text: '日本国は、食料品に係る消費税の軽減による減収を、同額の恒久的な措置により補填する。',
      },
      withdrawn: {
        label: '減税を撤回',
        text: '日本国は、食料品に係る消費税の税率を現行の水準に維持する。',
      },
    },
  },
  tranche: {
    title: '投資の第1弾',
    options: {
      out: { label: '盛り込まず', text: '規定なし。案件は準備ができ次第始まる。' },
      usd36bn: { label: '360億ドル', text: financed('360') },
      usd100bn: { label: '1000億ドル', text: financed('1000') },
      usd200bn: { label: '2000億ドル', text: financed('2000') },
    },
  },
  investmentTerms: {
    title: '投資の条件',
    options: {
      out: {
        label: '盛り込まず',
        text: '規定なし。選ぶのは米国で、元本の回収後は利益の9割も米国が得る。',
      },
      mayDecline: {
        label: '日本に拒否権',
        text: '日本国は、この議定書に基づく待遇に影響を受けることなく、個別の案件への資金の供与を拒むことができる。',
      },
      joint: investmentControl.options.joint,
      half: {
        label: '合同で選び折半',
        text: '投資案件は、両締約国の合同委員会が選定するものとし、その利益は、常に両締約国の間で等分する。',
      },
    },
  },
  energy: {
    title: energy.title,
    options: { out: energy.options.out, study: energy.options.study, alaska: energy.options.alaska },
  },
  hostNation,
  china,
  rareEarths: {
    title: 'レアアース',
    options: {
      out: { label: '盛り込まず', text: '規定なし。買える所から買う。' },
      stockpile: {
        label: '共同備蓄',
        text: '両締約国は、希土類その他の重要鉱物を備蓄し、緊急時にはこれを相互に融通する。',
      },
      priceFloor: {
        label: '最低価格保証',
        text: '両締約国は、非市場経済国以外において希土類を生産する者に対し、最低価格を保証する。',
      },
    },
  },
  undetermined,
};
