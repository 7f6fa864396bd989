import type { Jan2026Ids } from '../../jan-2026-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';
import { modernWords } from '../modern.ts';

type Levers = ScenarioWords<Jan2026Ids>['levers'];

const { steelTariff, dollarTalk, issuance, fedPath, fedPressure, relief, chinaTrack } = modernWords.levers;

export const leversUs: Pick<
  Levers,
  | 'carTariff'
  | 'generalTariff'
  | 'steelTariff'
  | 'rateCheck'
  | 'dollarTalk'
  | 'issuance'
  | 'dollarLine'
  | 'fedPath'
  | 'fedPressure'
  | 'spendingBill'
  | 'relief'
  | 'chinaTrack'
> = {
  carTariff: {
    name: '自動車関税',
    question: '日本車に何%の関税をかけるか。',
    options: {
      rate2: { label: '2.5%', hint: '昔の税率に戻る。デトロイトは反発。' },
      rate10: { label: '10%', hint: 'メーカーの傷はあらかた癒える。' },
      rate15: { label: '15%', hint: '昨年7月に合意した上限。' },
      rate20: { label: '20%', hint: '上限破り。小幅でも違反は違反。' },
      rate25: { label: '25%', hint: '昨年夏の税率へ。昨年夏の争いへ。' },
    },
  },
  generalTariff: {
    name: '相互関税',
    question: '車と鉄鋼を除く日本製品に何%かけるか。',
    options: {
      rate0: { label: '0%', hint: '信頼は大きく回復、税収は消える。' },
      rate10: { label: '10%', hint: '通商法122条の当初の税率。期限は150日。' },
      rate15: { label: '15%', hint: '昨年の合意の税率。最高裁の判断待ち。' },
      rate20: { label: '20%', hint: '合意を超える。払うのは主に輸入業者。' },
      rate25: { label: '25%', hint: '払うのはほぼ国内。交渉の空気も悪化。' },
    },
  },
  steelTariff: {
    ...steelTariff,
    options: {
      rate0: { label: '0%', hint: '鋼材は安くなり、鉄鋼会社は反発。' },
      rate25: { label: '25%', hint: '昨年春の税率。' },
      rate50: { label: '50%', hint: '昨年6月から。払うのは鋼材の需要家。' },
      derivatives: { label: '50%・対象を拡大', hint: '課税される機械や部品が増え、買い手は不満。' },
    },
  },
  rateCheck: {
    name: '円相場への協力',
    question: '円安是正に手を貸すか。',
    options: {
      none: { label: '見送る', hint: '電話は鳴らない。' },
      check: { label: 'レートチェック', hint: '電話1本で数兆円分。効くのは一度。' },
      join: { label: '協調介入', hint: '単独より長く効く。議会は理由を問う。' },
    },
  },
  dollarTalk,
  issuance,
  dollarLine: {
    name: '日本へのドル供給',
    question: 'ドルの供給をどこまで約束するか。',
    options: {
      unspoken: { label: '明言せず', hint: '枠組みはある。口には出さない。' },
      confirmed: { label: '枠組みを確認', hint: '市場は落ち着き、日本は謝意を示す。' },
      open: { label: '無制限に', hint: '市場は安堵、議会は「救済」と呼ぶ。' },
    },
  },
  fedPath: {
    ...fedPath,
    options: {
      ...fedPath.options,
      dovish: { label: '利下げを示唆', hint: '短期金利は低下。誰の意向かと問われる。' },
      hawkish: { label: '利下げに慎重', hint: '金利は上昇、FRBの信認も上がる。' },
    },
  },
  fedPressure: {
    ...fedPressure,
    options: {
      ...fedPressure.options,
      onePercent: { label: '1%へ利下げ要求', hint: '喝采は大きく、長期債は席を立つ。' },
    },
  },
  spendingBill: {
    name: '財政',
    question: '歳出と減税をどうするか。',
    options: {
      trimmed: { label: '歳出を削減', hint: '債券市場は安堵、有権者は不満。' },
      asDrafted: { label: '現行法のまま', hint: '債務は2036年にGDP比120%の見通し。' },
      expanded: { label: '追加減税', hint: '有権者は満足、国の借金は割高に。' },
    },
  },
  relief: {
    name: relief.name,
    question: relief.question,
    options: {
      none: relief.options.none,
      partsRebate: relief.options.partsRebate,
      capHolds: { label: '上限15%を誓約', hint: '信頼を得て、脅しの札を1枚失う。' },
    },
  },
  chinaTrack,
};
