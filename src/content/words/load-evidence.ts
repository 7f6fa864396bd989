import type { EvidenceWords } from './evidence-words.ts';
import type { Language } from './language.ts';

/** Load what stands behind the levers, fetched when it is first asked for. */
export const loadEvidence = async (language: Language): Promise<EvidenceWords> =>
  language === 'ja'
    ? (await import('./ja/screen/evidence.ts')).evidenceWords
    : (await import('./en/screen/evidence.ts')).evidenceWords;
