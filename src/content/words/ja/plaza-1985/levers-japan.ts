import type { Plaza1985Ids } from '../../plaza-1985-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

type Levers = ScenarioWords<Plaza1985Ids>['levers'];

export const leversJapan: Pick<
  Levers,
  | 'carRestraint'
  | 'plants'
  | 'gatt'
  | 'intervention'
  | 'bojRate'
  | 'lifers'
  | 'demand'
  | 'purchases'
  | 'chips'
  | 'partners'
> = {
  carRestraint: {
    name: '自動車輸出自主規制',
    question: '対米輸出を年何台までとするか。',
    options: {
      lapse: { label: '枠を撤廃', hint: '米政府は求めず、業界が求める。' },
      units230: { label: '230万台', hint: '現行枠。守りやすい広さ。' },
      units200: { label: '200万台', hint: '台数は減り、単価は上がる。' },
      units168: { label: '168万台', hint: '1981年に逆戻り。工場が海を渡る。' },
    },
  },
  plants: {
    name: '対米現地生産',
    question: '米国での生産を増やすか。',
    options: {
      stay: { label: '国内生産を維持', hint: '雇用は国内、摩擦は港で。' },
      onePlant: { label: '1工場', hint: '第一歩。最初の1台は数年後。' },
      threePlants: { label: '3工場', hint: '州知事がテープカットに列をなす。' },
    },
  },
  gatt: {
    name: '関税への対応',
    question: '米国の関税にどう応じるか。',
    options: {
      none: { label: '応じない', hint: '応じる相手が、まだいない。' },
      complain: { label: 'ガットに提訴', hint: '正攻法で人気もあり、遅い。' },
      rate10: { label: '米国製品に10%', hint: '払うのは国内の買い手。' },
    },
  },
  intervention: {
    name: '為替介入',
    question: 'ドルを売買するか。',
    options: {
      buy3: { label: 'ドル買い30億ドル', hint: '円高を数週間遅らせ、米国は抗議。' },
      none: { label: '見送り', hint: '相場は市場に任せる。' },
      sell1: { label: 'ドル売り10億ドル', hint: '協調なら、少額でも効く。' },
      sell3: { label: 'ドル売り30億ドル', hint: '強い円高圧力。輸出企業から電話。' },
    },
  },
  bojRate: {
    name: '日銀',
    question: '日銀は金利をどう運ぶか。',
    options: {
      cut: { label: '公定歩合下げ', hint: '企業は一息、円は反落、米国は注視。' },
      hold: { label: '据え置き', hint: '金利は動かさない。' },
      squeeze: { label: '短期金利の高目放置', hint: '短期金利が跳ね、円も上がる。' },
    },
  },
  lifers: {
    name: '生保の海外投資',
    question: '生保にどこまで外債を認めるか。',
    options: {
      bringHome: { label: '資金の還流を促す', hint: '円は急伸、米国債は動揺。' },
      free: { label: '現行の枠', hint: '総資産の1割。すでに満杯。' },
      raiseCeiling: { label: '枠を拡大', hint: '米国債を買い、円高を和らげる。' },
    },
  },
  demand: {
    name: '内需拡大',
    question: '財政で内需を増やすか。',
    options: {
      none: { label: '行わず', hint: '大蔵省は枕を高くして眠る。' },
      repackaged: { label: '「3兆円」対策', hint: '額は大きく、真水は少ない。' },
      works: { label: '公共事業', hint: '真水の支出。使い道には困らない。' },
      taxCut: { label: '公共事業と減税', hint: '米国は拍手、財政は出血。' },
    },
  },
  purchases: {
    name: '米国製品の購入',
    question: '何を買って好意を示すか。',
    options: {
      none: { label: '買わない', hint: '払うのは署名の後。' },
      posters: { label: '輸入品愛用運動', hint: '首相がテレビの前で買い物。' },
      telecoms: { label: '電話交換機', hint: '民営化したての会社が品定め。' },
      beef: { label: '牛肉・オレンジ', hint: '米国は大喜び、農家は猛反発。' },
    },
  },
  chips: {
    name: '半導体',
    question: '安値輸出の訴えにどう応えるか。',
    options: {
      deny: { label: '不当廉売を否定', hint: '値段は下がり、忍耐も減る。' },
      monitor: { label: '輸出価格を監視', hint: '通産省がメモリーの値段を学ぶ。' },
      buyForeign: { label: '外国製の購入を要請', hint: '企業はうなずき、米国は数える。' },
    },
  },
  partners: {
    name: '他国との連携',
    question: '米国のほかに誰と組むか。',
    options: {
      quiet: { label: '動かない', hint: '交渉カードは増えず、角も立たない。' },
      gattRound: { label: '新ラウンド推進', hint: '遅くて正しく、米国も歓迎。' },
      bonn: { label: '西独と共同歩調', hint: '黒字国どうしの情報交換。' },
      asia: { label: 'アジアに軸足', hint: '貿易の移し替えは最大、反感も最大。' },
    },
  },
};
