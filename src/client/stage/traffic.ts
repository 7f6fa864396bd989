import { clamp } from './geometry.ts';
import { barrierAt } from './layout.ts';

/** Annual trade that one ship on the lane stands for, $bn. */
const usdBnPerShip = 16;
/** Car tariff at which the lane is as good as closed, %. */
const closingTariff = 45;

/** How many ships to show for a year's trade; `roomy` is 0–1, less on a small stage. */
export function fleetSize(tradeUsdBn: number, roomy: number): number {
  if (tradeUsdBn < 1) return 0;
  return Math.round(clamp((tradeUsdBn / usdBnPerShip) * roomy, 1, 14));
}

/** How far a car tariff (%) closes the lane: 0 open, 0.9 all but closed. */
export function chokeOf(carTariff: number): number {
  return clamp(carTariff / closingTariff, 0, 1) * 0.9;
}

/** The speed, relative to open sea, of a ship at share `t` of the lane under a choke of 0–1: ships queue before the barrier. */
export function paceAt(t: number, choke: number): number {
  const away = (t - barrierAt) / (t < barrierAt ? 0.14 : 0.04);
  return 1 - 0.94 * choke * Math.exp(-away * away);
}

/** Where `count` ships lie when the stage opens, as shares of the lane: spread by time, so they are already queueing. */
export function berths(count: number, choke: number): readonly number[] {
  const steps = 200;
  const clock = [0];
  for (let i = 1; i <= steps; i++) clock.push((clock[i - 1] ?? 0) + 1 / paceAt((i - 0.5) / steps, choke));
  const whole = clock[steps] ?? 1;
  return Array.from({ length: count }, (_, i) => {
    const due = (whole * (i + 0.35)) / count;
    return clock.findIndex((time) => time >= due) / steps;
  });
}

/** Certificates in flight for a round's flow of Treasuries, $bn either way. */
export function certificateCount(flowUsdBn: number): number {
  const size = Math.abs(flowUsdBn);
  if (size < 0.5) return 0;
  return Math.round(clamp(2 + Math.sqrt(size) * 1.6, 2, 16));
}

/** Coins in the currency current for a round's move of USDJPY, %. */
export function coinCount(changePercent: number): number {
  const size = Math.abs(changePercent);
  if (size < 0.1) return 0;
  return Math.round(clamp(2 + size * 1.4, 2, 12));
}
