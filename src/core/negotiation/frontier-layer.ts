/**
 * Packages of some of the issues that none of the others betters for both, the best for the first party first: by
 * place, their utilities, the option they take of the layer's issue, and the place in the layer before that they extend.
 */
export interface Layer {
  readonly issue: number;
  readonly before: Layer | null;
  readonly first: number[];
  readonly second: number[];
  readonly parent: number[];
  readonly option: number[];
}

/** The package of no issue. */
export const rootLayer = (first: number, second: number): Layer => ({
  issue: -1,
  before: null,
  first: [first],
  second: [second],
  parent: [-1],
  option: [-1],
});

/** Equal steps of the first utility, and for each the package found that is best for the second party. */
export class Cells {
  private readonly count: number;
  private readonly first: Float64Array;
  private readonly second: Float64Array;
  private readonly parent: Int32Array;
  private readonly option: Int32Array;
  private low = 0;
  private high = 0;
  private width = 1;

  constructor(count: number) {
    this.count = count;
    this.first = new Float64Array(count + 1);
    this.second = new Float64Array(count + 1);
    this.parent = new Int32Array(count + 1);
    this.option = new Int32Array(count + 1);
  }

  /** Extend every package of a layer by each option of an issue; minus infinity for the first party rules one out. */
  grow(before: Layer, issue: number, first: readonly number[], second: readonly number[]): Layer {
    const allowed = first.filter((added) => added !== -Infinity);
    // Rounding keeps the order of sums, so the ends of the range are the sums of the ends.
    this.clear((before.first.at(-1) ?? 0) + Math.min(...allowed), (before.first[0] ?? 0) + Math.max(...allowed));
    for (let place = 0; place < before.first.length; place++) {
      const mine = before.first[place] ?? 0;
      const theirs = before.second[place] ?? 0;
      for (let option = 0; option < first.length; option++) {
        const added = first[option] ?? 0;
        if (added !== -Infinity) this.put(mine + added, theirs + (second[option] ?? 0), place, option);
      }
    }
    return this.layer(issue, before);
  }

  /** The best of several layers: `parent` is the layer's index, `option` the place in it. */
  merge(layers: readonly Layer[]): Layer {
    const held = layers.filter(({ first }) => first.length > 0);
    this.clear(
      Math.min(...held.map(({ first }) => first.at(-1) ?? 0)),
      Math.max(...held.map(({ first }) => first[0] ?? 0)),
    );
    for (const [index, { first, second }] of layers.entries())
      for (let place = 0; place < first.length; place++) this.put(first[place] ?? 0, second[place] ?? 0, index, place);
    return this.layer(-1, null);
  }

  private clear(low: number, high: number): void {
    this.low = low;
    this.high = high;
    this.width = (high - low) / this.count || 1;
    this.second.fill(-Infinity);
  }

  private put(first: number, second: number, parent: number, option: number): void {
    const step = Math.trunc((first - this.low) / this.width) | 0;
    // The best for the first party has a cell of its own, whatever rounding says.
    const cell = first === this.high ? this.count : step < this.count ? step : this.count - 1;
    const held = this.second[cell] ?? 0;
    if (second < held || (second === held && first <= (this.first[cell] ?? 0))) return;
    this.first[cell] = first;
    this.second[cell] = second;
    this.parent[cell] = parent;
    this.option[cell] = option;
  }

  /** What the cells hold, without what is dominated. */
  private layer(issue: number, before: Layer | null): Layer {
    const layer: Layer = { issue, before, first: [], second: [], parent: [], option: [] };
    let ceiling = -Infinity;
    for (let cell = this.count; cell >= 0; cell--) {
      const second = this.second[cell] ?? 0;
      if (second <= ceiling) continue;
      ceiling = second;
      layer.first.push(this.first[cell] ?? 0);
      layer.second.push(second);
      layer.parent.push(this.parent[cell] ?? 0);
      layer.option.push(this.option[cell] ?? 0);
    }
    return layer;
  }
}
