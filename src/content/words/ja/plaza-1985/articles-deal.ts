import type { Plaza1985Ids } from '../../plaza-1985-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

type Issues = ScenarioWords<Plaza1985Ids>['issues'];

/** Articles on demand, markets and the alliance. */
export const dealArticles: Pick<Issues, 'package' | 'moss' | 'chips' | 'farm' | 'defence' | 'undetermined'> = {
  package: {
    title: '内需拡大',
    options: {
      out: { label: '盛り込まず', text: '規定なし。予算は東京で作る。' },
      report: { label: '中期目標', text: '日本国は、中期的に、内需主導の成長を目指す。' },
      works: { label: '公共事業', text: '日本国は、次の会計年度において2兆円の公共事業を追加する。' },
      taxCut: {
        label: '公共事業と減税',
        text: '日本国は、次の会計年度において合わせて4兆円の公共事業及び減税を追加する。',
      },
    },
  },
  moss: {
    title: '市場開放',
    options: {
      out: { label: '盛り込まず', text: '規定なし。分野別協議は、協議らしく続く。' },
      standards: {
        label: '基準・認証',
        text: '日本国は、電気通信、医薬品、電子機器及び林産物について、外国の試験結果を受け入れる。',
      },
      procurement: {
        label: '政府調達',
        text: '日本国は、電信電話会社及び公的研究機関の調達を合衆国の供給者に開放する。',
      },
      shares: {
        label: '数値目標',
        text: '合衆国の供給者は、附属書に掲げる各分野において、定められた割合以上の市場占有率を有する。',
      },
    },
  },
  chips: {
    title: '半導体',
    options: {
      out: { label: '盛り込まず', text: '規定なし。不当廉売かどうかは法廷が決める。' },
      monitor: {
        label: '価格を監視',
        text: '日本国は、半導体の費用及び輸出価格を監視し、合衆国に通報する。合衆国は301条調査を停止する。',
      },
      fairValue: {
        label: '第三国でも廉売防止',
        text: '日本国は、合衆国及び第三国に対し、公正価格を下回る半導体の輸出を防止する。合衆国は301条調査を停止する。',
      },
      share20: {
        label: '外国製2割',
        text: '日本国は、外国系半導体が5年以内に自国市場の20パーセントを超えるとの期待を認識する。合衆国は301条調査を停止する。',
      },
    },
  },
  farm: {
    title: '農産品',
    options: {
      out: { label: '盛り込まず', text: '規定なし。果樹園には触れない。' },
      quotas: { label: '輸入枠拡大', text: '日本国は、牛肉、オレンジ及びオレンジ果汁の輸入枠を毎年拡大する。' },
      beefCitrus: {
        label: '牛肉・オレンジ自由化',
        text: '日本国は、牛肉、オレンジ及びオレンジ果汁の輸入枠を3年以内に撤廃する。',
      },
      rice: {
        label: 'コメも開放',
        text: '日本国は、牛肉、オレンジ及びオレンジ果汁の輸入枠を3年以内に撤廃し、米の輸入を認める。',
      },
    },
  },
  defence: {
    title: '防衛',
    options: {
      out: { label: '盛り込まず', text: '規定なし。防衛は通商の議題ではない。' },
      technology: { label: '技術供与', text: '日本国は、軍事に利用し得る技術の合衆国への供与を促進する。' },
      hostNation: {
        label: '駐留経費',
        text: '日本国は、日本国に駐留する合衆国軍隊のために雇用する労働者の給与の一部を負担する。',
      },
      aboveOne: {
        label: 'GNP比1%超',
        text: '日本国は、防衛費を国民総生産の1パーセント以内とする方針を改める。',
      },
    },
  },
  undetermined: {
    title: '追加措置',
    options: {
      out: { label: '盛り込まず', text: '規定なし。署名した内容がすべて。' },
      consultSunset: {
        label: '合意制・1年限り',
        text: '追加の措置は、両締約国の書面による合意によってのみ定めることができる。この条の規定は、12箇月で効力を失う。',
      },
      consult: {
        label: '誠実に協議',
        text: '日本国は、合衆国が提案する追加の市場開放措置について協議に応じ、かつ、好意的な考慮を払う。',
      },
      blank: {
        label: '求められるまま',
        text: '日本国は、署名の後に合衆国が指定する追加の市場開放措置をとる。',
      },
    },
  },
};
