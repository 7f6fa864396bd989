import { expect, test } from 'vitest';
import { openGame } from './support/game.ts';

const DESK = { width: 1366, height: 768, reducedMotion: true } as const;

test('a number can be disputed, undone, and sent to a friend', async () => {
  const { page } = await openGame(DESK);
  await page.locator('.title-link').first().click();
  const count = page.locator('.record-count b');
  await count.waitFor();
  const asShipped = await count.textContent();

  await page.getByRole('button', { name: /^14: / }).click();
  await page.locator('.bench input[type="text"]').fill('200');
  await page.locator('.bench-state').getByText('Outside').waitFor();
  expect(await count.textContent()).not.toBe(asShipped);
  expect(await page.locator('.record .missed').count()).toBeGreaterThan(0);
  expect(await page.locator('.response-figure.of-yours').count()).toBe(6);

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('.bench-actions button').first().click();
  await page.locator('.bench-actions output').getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  expect(new URL(page.url()).hash).toBe('#model?ust_flow_bp_per_100bn=200');
  const friend = await openGame({ ...DESK, language: 'ja-JP', path: new URL(page.url()).hash });
  await friend.page.locator('.coefficient[data-changed="true"]').first().waitFor();

  await page.locator('.bench-actions button').last().click();
  expect(await count.textContent()).toBe(asShipped);
});

test('what is typed and is no number changes nothing', async () => {
  const { page } = await openGame({ ...DESK, path: '#model' });
  const field = page.locator('.bench input[type="text"]');
  await field.fill('much');
  await page.locator('.bench-state').getByText('Not a number').waitFor();
  expect(await page.locator('.bench-changed').count()).toBe(0);
});
