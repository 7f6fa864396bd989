import { drawNormal } from '../../numeric/normal.ts';
import type { Stream } from '../../numeric/stream.ts';

/** One standard normal a week for each thing that moves without a reason. */
export type WeekNoise = {
  readonly treasury: number;
  readonly jgb: number;
  readonly usdjpy: number;
  readonly sp500: number;
  readonly nikkei: number;
  readonly gold: number;
  readonly vix: number;
  readonly auction: number;
};

/** The mean response: nothing moves without a reason. */
export const noNoise: WeekNoise = {
  treasury: 0,
  jgb: 0,
  usdjpy: 0,
  sp500: 0,
  nikkei: 0,
  gold: 0,
  vix: 0,
  auction: 0,
};

/** Draw a week's noise; the fields are drawn in the order of the type. */
export const drawNoise = (stream: Stream): readonly [noise: WeekNoise, next: Stream] => {
  const [treasury, s1] = drawNormal(stream);
  const [jgb, s2] = drawNormal(s1);
  const [usdjpy, s3] = drawNormal(s2);
  const [sp500, s4] = drawNormal(s3);
  const [nikkei, s5] = drawNormal(s4);
  const [gold, s6] = drawNormal(s5);
  const [vix, s7] = drawNormal(s6);
  const [auction, s8] = drawNormal(s7);
  return [{ treasury, jgb, usdjpy, sp500, nikkei, gold, vix, auction }, s8];
};
