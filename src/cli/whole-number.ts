import { WrongArgument } from './fault.ts';

const wholeNumber = (text: string, name: string, high: number): number => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > high)
    throw new WrongArgument(`${name}-invalid`, `${name} must be a whole number from 0 to ${high}, not "${text}"`);
  return value;
};

/** A seed: any 32-bit number. Throws `seed-invalid`. */
export const seedOf = (text: string): number => wholeNumber(text, 'seed', 0xffff_ffff);

/** A number of draws, at most 10,000. Throws `draws-invalid`. */
export const drawsOf = (text: string): number => wholeNumber(text, 'draws', 10_000);
