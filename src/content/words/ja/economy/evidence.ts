import type { EconomyWords } from '../../economy-words.ts';

export const evidence: EconomyWords['evidence'] = {
  S: { label: '出典', explanation: '公表資料で確認した数字です。' },
  O: { label: '独自計算', explanation: '公表データから自ら計算した数字です。' },
  B: { label: '通説', explanation: 'この分野の常識で、改めて確認はしていません。' },
  C: { label: '設計上の判断', explanation: '作り手の判断です。変えて試してみてください。' },
};
