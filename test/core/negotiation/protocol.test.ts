import { expect, test } from 'vitest';
import { type Answer, bargain, type Speaker } from '../../../src/core/negotiation/protocol.ts';

const offer = (option: number): Answer => ({ type: 'offer', outcome: [option] });
const always =
  (answer: Answer): Speaker =>
  () =>
    answer;

test('the parties speak in turn, the opener first, until the time is up', () => {
  const { agreement, ending, trace } = bargain([always(offer(0)), always(offer(1))], [2], 4, 1);
  expect(agreement).toBeNull();
  expect(ending).toBe('deadline');
  expect(trace.map(({ party }) => party)).toEqual([1, 0, 1, 0]);
});

test('who accepts takes the latest package as it is', () => {
  const accepting: Speaker = ({ turn }) => (turn < 3 ? offer(turn) : { type: 'accept' });
  const { agreement, ending, trace } = bargain([accepting, accepting], [3], 10);
  expect([agreement, ending, trace.length]).toEqual([[2], 'agreement', 4]);
});

test('who goes ends it', () => {
  const { agreement, ending } = bargain([always(offer(0)), always({ type: 'end' })], [1], 10);
  expect([agreement, ending]).toEqual([null, 'walk-out']);
});

test('a speaker sees the whole table and nothing of the other', () => {
  const seen: string[] = [];
  const spy: Speaker = (table) => {
    seen.push(JSON.stringify(table));
    return offer(0);
  };
  bargain([spy, always(offer(1))], [2], 3);
  expect(seen.map((text) => JSON.parse(text))).toEqual([
    { party: 0, turn: 0, turns: 3, offers: [] },
    {
      party: 0,
      turn: 2,
      turns: 3,
      offers: [
        { party: 0, outcome: [0] },
        { party: 1, outcome: [1] },
      ],
    },
  ]);
});

test('it is a bug to accept nothing, or to offer what does not exist', () => {
  expect(() => bargain([always({ type: 'accept' }), always(offer(0))], [1], 4)).toThrow(RangeError);
  expect(() => bargain([always(offer(5)), always(offer(0))], [2], 4)).toThrow(RangeError);
  expect(() => bargain([always({ type: 'offer', outcome: [] }), always(offer(0))], [2], 4)).toThrow(RangeError);
});
