import { effect } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { loadRules, openRepertoire } from '../../src/client/repertoire.ts';

describe('the scenario on show', () => {
  test('opens with the words of the first decision, and has the others once they are asked for', async () => {
    const { words, complete } = await openRepertoire('jun-2025', 'en');
    expect(words.value.scenario.title).toContain('June 2025');
    expect(() => words.value.scenario.endings).toThrow('not fetched yet');
    expect(() => words.value.screen.story.share).toThrow('not fetched yet');
    await complete();
    expect(words.value.scenario.endings.deadline.headline).not.toBe('');
    expect(words.value.screen.story.share.title).not.toBe('');
  });

  test('changes its rules, its words and what goes with them in one moment', async () => {
    const { rules, words, show } = await openRepertoire('jun-2025', 'en');
    const seen: string[] = [];
    let isThere = false;
    effect(() => void seen.push(`${rules.value.scenario.id} ${words.value.scenario.title.slice(0, 4)} ${isThere}`));
    await show({ scenario: 'plaza-1985' }, () => {
      isThere = true;
    });
    expect(seen).toEqual(['jun-2025 June false', 'plaza-1985 1985 true']);
  });

  test('keeps the scenario when the language changes, and the language when the scenario does', async () => {
    const { rules, words, language, show } = await openRepertoire('jan-2026', 'en');
    await show({ language: 'ja' });
    expect([rules.value.scenario.id, language.value]).toEqual(['jan-2026', 'ja']);
    await show({ scenario: 'apr-2025' });
    expect([rules.value.scenario.id, language.value]).toEqual(['apr-2025', 'ja']);
    expect(words.value.scenario.title).toContain('2025年4月');
  });

  test('meets wishes in the order in which they come', async () => {
    const { rules, show } = await openRepertoire('jun-2025', 'en');
    const wishes = ['sandbox', 'plaza-1985', 'apr-2025'].map((scenario) => show({ scenario }));
    await Promise.all(wishes);
    expect(rules.value.scenario.id).toBe('apr-2025');
  });

  test('stays as it is where a wish cannot be met, and meets the next', async () => {
    const { rules, show } = await openRepertoire('jun-2025', 'en');
    await expect(show({ scenario: 'nowhere' })).rejects.toThrow();
    expect(rules.value.scenario.id).toBe('jun-2025');
    await show({ scenario: 'sandbox' });
    expect(rules.value.scenario.id).toBe('sandbox');
  });
});

test('rules are made once for each scenario, and for no other', async () => {
  expect(await loadRules('jun-2025')).toBe(await loadRules('jun-2025'));
  expect(await loadRules('nowhere')).toBeUndefined();
});
