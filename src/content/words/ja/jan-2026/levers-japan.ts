import type { Jan2026Ids } from '../../jan-2026-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';
import { modernWords } from '../modern.ts';

type Levers = ScenarioWords<Jan2026Ids>['levers'];

const { production, counterTariff, bojRate, treasuries, superLongs, taper, partners } = modernWords.levers;

export const leversJapan: Pick<
  Levers,
  | 'foodTax'
  | 'intervention'
  | 'tranche'
  | 'production'
  | 'counterTariff'
  | 'bojRate'
  | 'treasuries'
  | 'superLongs'
  | 'bojPurchase'
  | 'taper'
  | 'supplyChain'
  | 'partners'
> = {
  foodTax: {
    name: '食料品の消費税',
    question: '年5兆円の公約をどうするか。',
    options: {
      withdrawn: { label: '公約を撤回', hint: '債券は喜ぶ。債券に投票権はない。' },
      funded: { label: '財源を示す', hint: '負担は別の誰かへ。債券は落ち着く。' },
      pledged: { label: '公約通りゼロ', hint: '食料品は税率ゼロ。財源は後で考える。' },
      permanent: { label: '恒久的にゼロ', hint: '人気は次の入札まで。' },
    },
  },
  intervention: {
    name: '為替介入',
    question: '円を売買するか。',
    options: {
      none: { label: '見送り', hint: '相場は市場に任せる。' },
      check: { label: 'レートチェック', hint: '日本だけの照会。効き目は半分。' },
      buy3: { label: '円買い3兆円', hint: '円高が進むが、数週間で薄れる。' },
      buy6: { label: '円買い6兆円', hint: '力ずくの円高。円キャリー巻き戻しも。' },
      buy12: { label: '円買い12兆円', hint: '総力戦。薄れる速さは変わらない。' },
    },
  },
  tranche: {
    name: '対米投資の第1弾',
    question: '5500億ドルのうち、いくら始めるか。',
    options: {
      wait: { label: '見合わせ', hint: '見直しが済むまで署名しない。' },
      usd36bn: { label: '360億ドル', hint: 'まず第1弾。米国は笑顔になる。' },
      usd100bn: { label: '1000億ドル', hint: '速い。国会は政府保証の額を数える。' },
      usd200bn: { label: '2000億ドル', hint: '案件より先に資金が走る。' },
    },
  },
  production,
  counterTariff,
  bojRate,
  treasuries,
  superLongs,
  bojPurchase: {
    name: '臨時の国債買い入れ',
    question: '日銀は国債を買い増すか。',
    options: {
      none: { label: '見送り', hint: '需給は市場で決まる。そのはず。' },
      buy1: { label: '1兆円', hint: '額は小さくても、悪循環は止まる。' },
      buy5: { label: '5兆円', hint: '投げ売りは収まり、米国は眉をひそめる。' },
    },
  },
  taper: {
    ...taper,
    options: {
      ...taper.options,
      asPlanned: { label: '計画通り', hint: '四半期4000億円減、4月から2000億円減。' },
    },
  },
  supplyChain: {
    name: 'レアアース',
    question: '重要鉱物をどこから買うか。',
    options: {
      asNow: { label: '現状のまま', hint: '安くて近いが、ほぼ一国頼み。' },
      otherMines: { label: 'ベトナム・豪州', hint: '時間も費用もかかる。将来への備え。' },
      sharedStock: { label: '日米で備蓄', hint: '双方に必要な好意。' },
    },
  },
  partners,
};
