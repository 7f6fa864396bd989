const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const PRIME_B = 0x85ebca6b | 0;

const MOST_FIGURES = 4096;

/** Numbers on their way into a hash, and the 32-bit words they are made of. */
const row = new Float64Array(MOST_FIGURES);
const words = new Int32Array(row.buffer);

/** Which of a number's two words is the high one depends on the machine. */
row[0] = 1;
const HIGH = words[1] === 0 ? 0 : 1;
const LOW = 1 - HIGH;

/**
 * Plain records of numbers, at any depth, whose names and nesting add nothing: hashed as one row of numbers in
 * the order in which the records were built, which must be the same everywhere. At most 4096 numbers.
 */
export class Figures {
  readonly records: object;

  constructor(records: object) {
    this.records = records;
  }
}

/** Everything that can be hashed: plain data, without cycles, functions or undefined array members. */
export type Canonical =
  | null
  | boolean
  | number
  | string
  | undefined
  | Figures
  | readonly Canonical[]
  | { readonly [key: string]: Canonical };

/** Put a number in the row: -0 and 0 are one value, and so is every NaN, whatever its bits. */
const putNumber = (at: number, value: number): void => {
  row[at] = value === 0 ? 0 : value;
  if (!Number.isNaN(value)) return;
  words[2 * at + HIGH] = 0x7ff80000;
  words[2 * at + LOW] = 0;
};

/** Both words are kept as signed 32-bit integers, which engines store without boxing. */
class Digest {
  private a = OFFSET | 0;
  private b = (OFFSET ^ 0x5bd1e995) | 0;

  word(value: number): void {
    const a = Math.imul(this.a ^ value, PRIME);
    const b = Math.imul(this.b ^ value, PRIME_B);
    this.a = a ^ (a >>> 15);
    this.b = b ^ (b >>> 13);
  }

  number(value: number): void {
    putNumber(0, value);
    this.word(1);
    this.word(words[HIGH] ?? 0);
    this.word(words[LOW] ?? 0);
  }

  /** The numbers in the row. */
  row(length: number): void {
    this.word(9);
    this.word(length);
    for (let at = 0; at < 2 * length; at += 2) {
      this.word(words[at + HIGH] ?? 0);
      this.word(words[at + LOW] ?? 0);
    }
  }

  text(value: string): void {
    this.word(2);
    this.word(value.length);
    for (let i = 0; i < value.length; i++) this.word(value.charCodeAt(i));
  }

  hex(): string {
    const finish = (h: number): string => {
      let z = h ^ (h >>> 16);
      z = Math.imul(z, 0x21f0aaad);
      z ^= z >>> 15;
      return (z >>> 0).toString(16).padStart(8, '0');
    };
    return finish(this.a) + finish(this.b);
  }
}

const digestValue = (digest: Digest, value: Canonical): void => {
  if (typeof value === 'number') digest.number(value);
  else if (typeof value === 'string') digest.text(value);
  else if (typeof value === 'boolean') digest.word(value ? 3 : 4);
  else if (value === null || value === undefined) digest.word(5);
  else if (value instanceof Figures) digest.row(layOut(value.records, 0));
  else if (Array.isArray(value)) {
    digest.word(6);
    digest.word(value.length);
    for (const item of value) digestValue(digest, item);
  } else digestRecord(digest, value as { readonly [key: string]: Canonical });
};

/** Write the records' numbers in a row from index `from`; returns the index after the last. */
const layOut = (records: object, from: number): number => {
  // V8 lists values three times as fast where keys have been listed once.
  for (const _ in records) break;
  const values: readonly (number | object)[] = Object.values(records);
  let at = from;
  for (const value of values) {
    if (typeof value === 'number') putNumber(at++, value);
    else at = layOut(value, at);
  }
  return at;
};

const digestRecord = (digest: Digest, value: { readonly [key: string]: Canonical }): void => {
  digest.word(7);
  // Code-unit order, and an absent key is the same as an undefined one.
  for (const key of Object.keys(value).sort()) {
    if (value[key] === undefined) continue;
    digest.text(key);
    digestValue(digest, value[key]);
  }
  digest.word(8);
};

/**
 * Hash plain data to 16 hexadecimal digits, the same in every engine: keys in code-unit
 * order, numbers by their 64 bits, sequences in order. Not cryptographic: it detects
 * divergence and mistakes, not forgery.
 */
export const canonicalHash = (value: Canonical): string => {
  const digest = new Digest();
  digestValue(digest, value);
  return digest.hex();
};
