/** One cause of a move. */
export interface Part<Id extends string = string> {
  readonly id: Id;
  readonly amount: number;
}

/** A part as it is drawn: from where the earlier parts had brought the price to where this one brings it. */
export interface Step<Id extends string = string> extends Part<Id> {
  readonly from: number;
  readonly to: number;
}

/**
 * Round the parts so that what is shown adds up to the total shown: rounded down first, then
 * the missing units go to the parts that lost most. Amounts and total in the same unit;
 * parts that come to nothing are left out.
 */
export const apportion = <Id extends string>(
  parts: readonly Part<Id>[],
  total: number,
  decimals: number,
): readonly Part<Id>[] => {
  const unit = 10 ** decimals;
  const target = Math.round(total * unit);
  const floors = parts.map(({ amount }) => Math.floor(amount * unit));
  const short = target - floors.reduce((sum, floor) => sum + floor, 0);
  const byLoss = parts
    .map((part, i) => ({ i, loss: part.amount * unit - (floors[i] ?? 0) }))
    .sort((a, b) => b.loss - a.loss);
  const raised = new Set(byLoss.slice(0, Math.max(0, short)).map(({ i }) => i));
  return parts
    .map(({ id }, i) => ({ id, amount: ((floors[i] ?? 0) + (raised.has(i) ? 1 : 0)) / unit }))
    .filter(({ amount }) => amount !== 0);
};

/** Largest first, so that the eye meets the main cause; the order does not change the sum. */
export const bySize = <Id extends string>(parts: readonly Part<Id>[]): readonly Part<Id>[] =>
  parts.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));

/** Set the parts end to end, from zero. */
export const layWaterfall = <Id extends string>(parts: readonly Part<Id>[]): readonly Step<Id>[] => {
  let reached = 0;
  return parts.map((part) => {
    const from = reached;
    reached += part.amount;
    return { ...part, from, to: reached };
  });
};
