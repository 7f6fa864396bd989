import type { PerSide } from '../../../core/game/index.ts';
import type { Seat } from '../../../schema/party.ts';
import type { PersonaId } from '../../../schema/setup.ts';

/** The office a persona speaks for, and the character on its seal. */
export interface PersonaMark {
  readonly seat: Seat;
  readonly seal: string;
}

export const personaMarks: Readonly<Record<PersonaId, PersonaMark>> = {
  dealmaker: { seat: 'us.whiteHouse', seal: '取' },
  technocrat: { seat: 'us.treasury', seal: '算' },
  hawk: { seat: 'us.commerce', seal: '鷹' },
  builder: { seat: 'us.ustr', seal: '盟' },
  guardian: { seat: 'japan.finance', seal: '庫' },
  normaliser: { seat: 'japan.boj', seal: '常' },
  protector: { seat: 'japan.diet', seal: '農' },
  consensus: { seat: 'japan.primeMinister', seal: '和' },
};

/** Whom a first game is played against. */
export const MILDEST: PerSide<PersonaId> = { us: 'builder', japan: 'consensus' };
