import type { Outlook } from '../../../content/words/talks-words.ts';
import { type Observation, ratificationProbability, utilityOf, type WinSet } from '../../../core/game/index.ts';
import type { Side } from '../../../schema/party.ts';

/** What is shown of a chance: never certain, either way. */
const LEAST = 0.01;

const SAFE = 0.8;
const EVEN = 0.5;
const HOPELESS = 0.2;

/** A chance as it is shown, 0.01-0.99. */
export const shownChance = (chance: number): number => Math.min(1 - LEAST, Math.max(LEAST, chance));

/** The chance that a side's chamber passes a package, 0.01-0.99. */
export const chanceOf = ({ winSets }: Observation, side: Side, terms: readonly number[]): number =>
  shownChance(ratificationProbability(winSets[side], terms));

/** The side whose chamber would rather refuse a package than pass it, the worse of two; null where both would pass it. */
export const refusingSide = (observation: Observation, terms: readonly number[]): Side | null => {
  const us = chanceOf(observation, 'us', terms);
  const japan = chanceOf(observation, 'japan', terms);
  if (!isDoubtful(Math.min(us, japan))) return null;
  return us <= japan ? 'us' : 'japan';
};

/** How a chance looks. */
export const outlookOf = (chance: number): Outlook => {
  if (chance >= SAFE) return 'safe';
  if (chance >= EVEN) return 'likely';
  return chance >= HOPELESS ? 'doubtful' : 'hopeless';
};

/** Whether a package would more likely fail than pass. */
export const isDoubtful = (chance: number): boolean => chance < EVEN;

/** A faction's stand on our draft and on their offer, per cent. */
export interface Stand {
  readonly id: string;
  /** Of its side's political weight, 0-1. */
  readonly share: number;
  readonly draft: number;
  readonly offer: number | null;
}

/** Where the factions of a side stand, the weightiest first. */
export const standsOf = (
  { factions }: WinSet,
  draft: readonly number[],
  offer: readonly number[] | null,
): readonly Stand[] =>
  factions
    .map(({ id, share, support }) => ({
      id,
      share,
      draft: utilityOf(support, draft),
      offer: offer && utilityOf(support, offer),
    }))
    .toSorted((a, b) => b.share - a.share);
