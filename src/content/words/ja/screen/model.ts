import type { ModelWords } from '../../model-words.ts';
import { charts } from './model/charts.ts';
import { equations } from './model/equations.ts';
import { lab } from './model/lab.ts';
import { change, criticisms, limits } from './model/limits.ts';
import { record } from './model/record.ts';

/** The page of the model, in Japanese. Fetched with that page. */
export const model: ModelWords = {
  title: 'モデル',
  back: '戻る',
  lead: 'すべての選択の裏で、日米2か国の経済モデルが週ごとに動いています。値動きを説明するもので、予測するものではありません。どの数字も疑ってかまいません。ここで、あなたが。',
  lab,
  equations,
  record,
  charts,
  evidence: '数字の根拠',
  table: {
    title: 'すべての係数',
    lead: '係数は{n}個。それぞれに幅があり、政策画面の帯はこの幅から引いています。',
    themes: '係数表',
    english: '係数の名称と出典は英語です。',
  },
  columns: { name: '係数', value: '値', range: '幅', unit: '単位', mark: '根拠', source: '出典' },
  limits,
  criticisms,
  change,
};
