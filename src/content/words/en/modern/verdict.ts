import type { ScenarioWords } from '../../scenario-words.ts';

export const verdicts: ScenarioWords['verdicts'] = {
  false: 'False',
  misread: 'Misread',
  unsupported: 'Unsupported',
  exaggerated: 'Exaggerated',
  half: 'Half right',
  right: 'Right',
};
