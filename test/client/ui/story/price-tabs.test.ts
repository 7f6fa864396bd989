import { describe, expect, it } from 'vitest';
import { prices } from '../../../../src/client/ui/story/price-move.ts';
import { stepTo } from '../../../../src/client/ui/story/price-step.ts';

describe('stepTo', () => {
  it('walks round the end and back', () => {
    expect(stepTo('ArrowRight', 'usdjpy')).toBe('ust10y');
    expect(stepTo('ArrowLeft', 'usdjpy')).toBe('gold');
    expect(stepTo('ArrowRight', 'gold')).toBe('usdjpy');
    expect(stepTo('Home', 'nikkei')).toBe(prices[0]);
    expect(stepTo('End', 'nikkei')).toBe('gold');
  });

  it('leaves other keys alone', () => {
    expect(stepTo('Tab', 'usdjpy')).toBeNull();
    expect(stepTo('toString', 'usdjpy')).toBeNull();
  });
});
