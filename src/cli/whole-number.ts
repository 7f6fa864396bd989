import { WrongArgument } from './fault.ts';

const wholeNumber = (text: string, name: string, high: number, low = 0): number => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > high || value < low)
    throw new WrongArgument(`${name}-invalid`, `${name} must be a whole number from ${low} to ${high}, not "${text}"`);
  return value;
};

/** A seed: any 32-bit number. Throws `seed-invalid`. */
export const seedOf = (text: string): number => wholeNumber(text, 'seed', 0xffff_ffff);

/** A number of draws, at most 10,000. Throws `draws-invalid`. */
export const drawsOf = (text: string): number => wholeNumber(text, 'draws', 10_000);

/** A number of bargaining rounds, 1 to 1,000. Throws `rounds-invalid`. */
export const roundsOf = (text: string): number => wholeNumber(text, 'rounds', 1_000, 1);

/** A number of bargaining sessions, 1 to 10,000. Throws `sessions-invalid`. */
export const sessionsOf = (text: string): number => wholeNumber(text, 'sessions', 10_000, 1);

/** A number of games, 1 to 100,000. Throws `games-invalid`. */
export const gamesOf = (text: string): number => wholeNumber(text, 'games', 100_000, 1);
