/** Who is in: 1 at the index of each player that is. */
export type Coalition = Readonly<Uint8Array>;

/**
 * What a coalition is worth, in each of several units of account: whole numbers. The coalition is written over
 * for the next call; the answer may be too.
 */
export type WorthOf = (coalition: Coalition) => Float64Array;

/** Beyond this many players not every coalition is tried. */
export const MOST_EXACT_PLAYERS = 10;

/** Write the coalition whose players are the bits of a number; returns how many they are. */
const enlist = (coalition: Uint8Array, bits: number): number => {
  let size = 0;
  for (let i = 0; i < coalition.length; i++) {
    coalition[i] = (bits >> i) & 1;
    size += (bits >> i) & 1;
  }
  return size;
};

const addTo = (sum: Float64Array, worth: Float64Array, base: Float64Array): void => {
  for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] ?? 0) + ((worth[k] ?? 0) - (base[k] ?? 0));
};

const zeros = (rows: number, width: number): readonly Float64Array[] =>
  Array.from({ length: rows }, () => new Float64Array(width));

/** Weight of the coalitions of one size, not counting the player, by size: s! (n - s - 1)! / n!. */
const weightsOf = (players: number): readonly number[] => {
  const weights = [1 / players];
  for (let s = 1; s < players; s++) weights.push(((weights[s - 1] ?? 0) * s) / (players - s));
  return weights;
};

/**
 * Worths over all coalitions are first added up by size, which is exact for whole numbers, so that two players
 * who do the same get the same to the last bit.
 */
const overAllCoalitions = (players: number, worthOf: WorthOf): readonly Float64Array[] => {
  const coalition = new Uint8Array(players);
  const base = worthOf(coalition).slice();
  const bySize = zeros(players + 1, base.length);
  const withPlayer = Array.from({ length: players }, () => zeros(players + 1, base.length));
  for (let bits = 1; bits < 1 << players; bits++) {
    const size = enlist(coalition, bits);
    const worth = worthOf(coalition);
    addTo(bySize[size] as Float64Array, worth, base);
    for (let i = 0; i < players; i++) if (coalition[i]) addTo(withPlayer[i]?.[size] as Float64Array, worth, base);
  }
  const weights = weightsOf(players);
  return withPlayer.map((own) =>
    base.map((_, k) => {
      let share = 0;
      for (let s = 0; s < players; s++) {
        const joined = own[s + 1]?.[k] ?? 0;
        const without = (bySize[s]?.[k] ?? 0) - (own[s]?.[k] ?? 0);
        share += (weights[s] ?? 0) * (joined - without);
      }
      return share;
    }),
  );
};

/** Hand what is left over in one unit of account evenly to those who did anything in it, or else to all. */
const spread = (shares: readonly Float64Array[], active: readonly boolean[], k: number, left: number): void => {
  const count = active.filter(Boolean).length;
  for (const [i, share] of shares.entries())
    if (count === 0 || active[i]) share[k] = (share[k] ?? 0) + left / (count || shares.length);
};

const fromBothEnds = (players: number, worthOf: WorthOf): readonly Float64Array[] => {
  const ids = Array.from({ length: players }, (_, i) => i);
  const worth = (isIn: (i: number) => boolean): Float64Array =>
    worthOf(Uint8Array.from(ids, (i) => Number(isIn(i)))).slice();
  const base = worth(() => false);
  const all = worth(() => true);
  const first = ids.map((i) => worth((j) => j === i).map((alone, k) => alone - (base[k] ?? 0)));
  const last = ids.map((i) => worth((j) => j !== i).map((others, k) => (all[k] ?? 0) - others));
  const shares = first.map((alone, i) => alone.map((added, k) => (added + (last[i]?.[k] ?? 0)) / 2));
  for (let k = 0; k < base.length; k++) {
    const given = shares.reduce((sum, share) => sum + (share[k] ?? 0), 0);
    const active = ids.map((i) => first[i]?.[k] !== 0 || last[i]?.[k] !== 0);
    spread(shares, active, k, (all[k] ?? 0) - (base[k] ?? 0) - given);
  }
  return shares;
};

/**
 * Share out what the whole is worth beyond the empty coalition (Shapley 1953): each player's marginal
 * contribution, averaged over every order of arrival. One array a player, not rounded; it does not depend on
 * the players' numbering, a player who never adds anything gets 0, two who add the same get the same.
 *
 * Exact up to `MOST_EXACT_PLAYERS`. With more a player gets the mean of what it adds as the first
 * and as the last to come, and what is then left is spread evenly over those who add anything: the mean of the
 * CIS and ENSC values (Driessen and Funaki 1991), which is the Shapley value where players interact in pairs.
 */
export const shapleyValue = (players: number, worthOf: WorthOf): readonly Float64Array[] =>
  players <= MOST_EXACT_PLAYERS ? overAllCoalitions(players, worthOf) : fromBothEnds(players, worthOf);
