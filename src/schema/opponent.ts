/** Who sits opposite, by the side it speaks for. What it is like is the agent's business. */
export const personaIds = {
  us: ['dealmaker', 'technocrat', 'hawk', 'builder'],
  japan: ['guardian', 'normaliser', 'protector', 'consensus'],
} as const;

/** How hard it thinks: search, beliefs and noise, never a bonus. From the easiest. */
export const levelIds = ['easy', 'normal', 'hard', 'expert'] as const;
