import type { ScenarioWords } from '../../scenario-words.ts';

export const verdicts: ScenarioWords['verdicts'] = {
  false: '誤り',
  misread: '読み違い',
  unsupported: '裏付けなし',
  exaggerated: '誇張',
  half: '半分正しい',
  right: '正しい',
};
