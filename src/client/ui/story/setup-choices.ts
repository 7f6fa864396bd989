import { useState } from 'preact/hooks';
import { otherSide, type PerSide } from '../../../core/game/index.ts';
import type { Side } from '../../../schema/party.ts';
import type { LevelId, PersonaId } from '../../../schema/setup.ts';
import { MILDEST } from './persona.ts';
import { drawSeed, proposal } from './proposal.ts';

/** The goals chosen, by scenario and side: each keeps its own while one looks at the others. */
type Goals = Readonly<Record<string, readonly string[]>>;

/** Who sits opposite: a persona for each side, and a level. */
const useOpponent = (across: Side) => {
  const [personas, setPersonas] = useState<PerSide<PersonaId>>(MILDEST);
  const [level, setLevel] = useState<LevelId>(proposal.value?.level ?? 'normal');
  const setPersona = (persona: PersonaId): void => setPersonas({ ...personas, [across]: persona });
  return { opponent: { persona: personas[across], level }, setPersona, setLevel };
};

/** The choices before the first round: side, mandate, opponent, luck. */
export const useChoices = (scenario: string) => {
  const proposed = proposal.value;
  const [side, setSide] = useState<Side>(proposed?.side ?? 'japan');
  const [goals, setGoals] = useState<Goals>({});
  const [seedText, setSeedText] = useState(() => String(proposed?.seed ?? drawSeed()));
  const key = `${scenario}.${side}`;
  const setMandate = (chosen: readonly string[]): void => setGoals({ ...goals, [key]: chosen });
  const across = otherSide(side);
  const opposite = useOpponent(across);
  return { side, setSide, across, ...opposite, chosen: goals[key] ?? [], setMandate, seedText, setSeedText };
};

export type SetupChoices = ReturnType<typeof useChoices>;
