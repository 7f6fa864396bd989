const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

const bits = new DataView(new ArrayBuffer(8));

/** Everything that can be hashed: plain data, without cycles, functions or undefined array members. */
export type Canonical =
  | null
  | boolean
  | number
  | string
  | undefined
  | readonly Canonical[]
  | { readonly [key: string]: Canonical };

class Digest {
  private a = OFFSET;
  private b = OFFSET ^ 0x5bd1e995;

  word(value: number): void {
    this.a = Math.imul(this.a ^ value, PRIME);
    this.a ^= this.a >>> 15;
    this.b = Math.imul(this.b ^ value, 0x85ebca6b);
    this.b ^= this.b >>> 13;
  }

  number(value: number): void {
    this.word(1);
    // -0 and 0 are one value, and so is every NaN, whatever its bits.
    bits.setFloat64(0, value === 0 ? 0 : value);
    this.word(Number.isNaN(value) ? 0x7ff80000 : bits.getUint32(0));
    this.word(Number.isNaN(value) ? 0 : bits.getUint32(4));
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
  else if (Array.isArray(value)) {
    digest.word(6);
    digest.word(value.length);
    for (const item of value) digestValue(digest, item);
  } else digestRecord(digest, value as { readonly [key: string]: Canonical });
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
