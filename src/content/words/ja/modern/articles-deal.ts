import type { ModernWords } from '../../modern-words.ts';

type Issues = ModernWords['issues'];

const pledge = (amount: string) =>
  `日本国は、公的金融機関による出資、融資及び保証を通じ、合衆国に対する${amount}億合衆国ドルの投資を促進する。`;
const contribution = (rise: string) =>
  `日本国は、2027年度以降、日本国に駐留する合衆国軍隊に係る経費の負担を${rise}パーセント増額する。`;

/** Articles on deals and alliances. */
export const dealArticles: Pick<
  Issues,
  'investment' | 'investmentControl' | 'energy' | 'farm' | 'defence' | 'hostNation' | 'china' | 'cptpp' | 'undetermined'
> = {
  investment: {
    title: '対米投資',
    options: {
      out: { label: '盛り込まず', text: '規定なし。投資先は各企業が決める。' },
      usd150bn: { label: '1500億ドル', text: pledge('1500') },
      usd300bn: { label: '3000億ドル', text: pledge('3000') },
      usd550bn: { label: '5500億ドル', text: pledge('5500') },
    },
  },
  investmentControl: {
    title: '投資先の選定',
    options: {
      out: { label: '盛り込まず', text: '規定なし。資金の出し手がそれぞれ選ぶ。' },
      joint: {
        label: '合同委員会',
        text: '投資案件は、両締約国の代表者から成る合同委員会がコンセンサス方式により選定する。',
      },
      usChooses: {
        label: '米国が選ぶ',
        text: '投資案件は、合衆国が選定する。日本国は、通告の日から45営業日以内に各案件に資金を拠出する。',
      },
    },
  },
  energy: {
    title: 'エネルギー',
    options: {
      out: { label: '盛り込まず', text: '規定なし。電力・ガス会社は最も安い所から買う。' },
      study: {
        label: 'アラスカLNG検討',
        text: '両締約国は、アラスカ産液化天然ガスの供給の実現可能性について共同で検討する。',
      },
      usd7bn: {
        label: '年70億ドル',
        text: '日本国は、合衆国産エネルギーの年間70億合衆国ドルの追加的な購入を促進する。',
      },
      alaska: {
        label: 'アラスカLNG契約',
        text: '日本国は、20年間にわたりアラスカ産液化天然ガスを引き取るものとし、その生産に要する資金の調達に参加する。',
      },
    },
  },
  farm: {
    title: '農産品',
    options: {
      out: { label: '盛り込まず', text: '規定なし。農業には触れない。' },
      riceInQuota: {
        label: '枠内でコメ増',
        text: '日本国は、既存のミニマム・アクセスの枠内において、合衆国産の米の輸入を増加させる。',
      },
      usd8bn: {
        label: '年80億ドル',
        text: '日本国は、米を含む合衆国産農産品の年間80億合衆国ドルの購入を促進する。',
      },
      openRice: {
        label: 'コメ市場を開放',
        text: '日本国は、合衆国産の米に対する全ての関税及び輸入枠を5年以内に撤廃する。',
      },
    },
  },
  defence: {
    title: '防衛装備品',
    options: {
      out: { label: '盛り込まず', text: '規定なし。防衛は通商の議題ではない。' },
      usd17bn: {
        label: '年170億ドル',
        text: '日本国は、年間170億合衆国ドルの合衆国製防衛装備品を調達する。',
      },
      gdp3: {
        label: 'GDP比3%',
        text: '日本国は、2030年度までに防衛費を国内総生産の3パーセントに引き上げる。',
      },
    },
  },
  hostNation: {
    title: '在日米軍経費',
    options: {
      out: { label: '盛り込まず', text: '規定なし。現行の特別協定は2027年3月まで。' },
      plus10: { label: '10%増', text: contribution('10') },
      plus30: { label: '30%増', text: contribution('30') },
      plus80: { label: '80%増', text: contribution('80') },
    },
  },
  china: {
    title: '対中条項',
    options: {
      out: { label: '盛り込まず', text: '規定なし。中国は交渉の場にいない。' },
      consult: {
        label: '協議',
        text: '両締約国は、第三国に係る輸出管理、投資審査及び過剰生産能力について協議する。',
      },
      align: {
        label: '米国に同調',
        text: '日本国は、合衆国が指定する第三国に対し、合衆国の措置と同等の効果を有する貿易措置をとる。',
      },
    },
  },
  cptpp: {
    title: 'CPTPP新規加入',
    options: {
      out: { label: '盛り込まず', text: '規定なし。米国は2017年にその席を立った。' },
      notify: {
        label: '事前に通報',
        text: '日本国は、CPTPPへの加入について立場を決定するに先立ち、合衆国に通報する。',
      },
      freeze: {
        label: '凍結',
        text: '日本国は、合衆国の同意なしに、CPTPPへのいかなる加入も承認してはならない。',
      },
    },
  },
  undetermined: {
    title: '未定条項',
    options: {
      out: { label: '盛り込まず', text: '規定なし。署名した内容がすべて。' },
      consultSunset: {
        label: '合意制・1年限り',
        text: '追加の義務は、両締約国の書面による合意によってのみ定めることができる。この条の規定は、12箇月で効力を失う。',
      },
      consult: {
        label: '誠実に協議',
        text: '日本国は、合衆国が提案する追加の義務について協議に応じ、かつ、好意的な考慮を払う。',
      },
      blank: {
        label: '白紙委任',
        text: '日本国は、署名の後に合衆国が指定する追加の義務を負う。',
      },
    },
  },
};
