/**
 * Numbers of different ranges packed without waste: each digit has its own radix. Written
 * as text in the URL-safe base64 alphabet (RFC 4648, section 5), least significant first.
 */
export interface Digit {
  readonly value: number;
  readonly radix: number;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Pack digits into text. Every value must be an integer in 0..radix-1. */
export const packDigits = (digits: readonly Digit[]): string => {
  let packed = 0n;
  for (let i = digits.length - 1; i >= 0; i--) {
    const digit = digits[i] as Digit;
    packed = packed * BigInt(digit.radix) + BigInt(digit.value);
  }
  let text = '';
  for (; packed > 0n; packed >>= 6n) text += ALPHABET[Number(packed & 63n)];
  return text || 'A';
};

/** Takes digits off packed text in the order they were put in, given the same radices. */
export interface DigitReader {
  /** The next digit, 0..radix-1. Past the end every digit is 0. */
  take(radix: number): number;
  /** Whether nothing but zeros remains. */
  isSpent(): boolean;
}

/** Open packed text for reading; null if it holds a character outside the alphabet. */
export const openDigits = (text: string): DigitReader | null => {
  let packed = 0n;
  for (let i = text.length - 1; i >= 0; i--) {
    const value = ALPHABET.indexOf(text.charAt(i));
    if (value < 0) return null;
    packed = (packed << 6n) | BigInt(value);
  }
  return {
    take(radix) {
      const divisor = BigInt(radix);
      const value = Number(packed % divisor);
      packed /= divisor;
      return value;
    },
    isSpent: () => packed === 0n,
  };
};
