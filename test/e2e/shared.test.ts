import { expect, test } from 'vitest';
import { MODEL_VERSION } from '../../src/core/game/index.ts';
import { FIRST_MODEL_CODE } from '../support/old-code.ts';
import { openGame } from './support/game.ts';
import { actionOn, beginGame, waitForPhase } from './support/play.ts';
import { codeOf, finishedGame } from './support/play-code.ts';
import { mouseOf } from './support/play-hand.ts';

const DESK = { width: 1366, height: 768, reducedMotion: true } as const;

const game = finishedGame();
const code = codeOf(game);

test.each([
  ['nothing', '', 'code-malformed'],
  ['garbage', 'garbage', 'code-malformed'],
  ['half an escape', '%E3%8', 'code-malformed'],
  ['a code cut short', code.slice(0, 60), 'code-malformed'],
  [
    'a code with a wrong letter',
    `${code.slice(0, 40)}${code[40] === 'A' ? 'B' : 'A'}${code.slice(41)}`,
    'code-damaged',
  ],
  ['a game without an end', codeOf({ ...game, commands: game.commands.slice(0, 4) }), 'game-unfinished'],
  [
    'a game nobody can have played',
    codeOf({ ...game, commands: [{ type: 'offer.accept', seat: 'us.whiteHouse' }] }),
    'command-refused',
  ],
])('an address with %s says what is wrong', async (_what, text, problem) => {
  const { page } = await openGame({ ...DESK, path: `#g=${text}` });
  expect(await page.getByTestId(problem).textContent()).not.toBe('');
  await page.locator('.code-fold input').fill(`  ${code.slice(0, 30)}\n${code.slice(30)} `);
  await mouseOf(page).press(page.locator('.code-fold .button'));
  await page.getByTestId('claim-agrees').waitFor();
});

test.each([
  ['en', `needs version 1 of the model; this page has version ${MODEL_VERSION}`],
  ['ja', `第1版のモデルが要りますが、このページは第${MODEL_VERSION}版です`],
])('a code of the first model says which version it needs and which this is, in %s', async (language, sentence) => {
  const { page } = await openGame({ ...DESK, path: `?lang=${language}#g=${FIRST_MODEL_CODE}` });
  expect(await page.getByTestId('code-version').textContent()).toContain(sentence);
});

test('a claim that the game does not bear out is shown beside what it comes to', async () => {
  const { us, japan } = game.claim;
  const lie = codeOf({ ...game, claim: { ...game.claim, japan: japan === 100 ? 99 : japan + 1 } });
  const { page } = await openGame({ ...DESK, path: `#g=${lie}` });
  await page.getByTestId('claim-disagrees').waitFor();
  const rows = await page.locator('.claims tbody tr').allInnerTexts();
  expect(rows[0]).toMatch(new RegExp(`${us}\\s+${us}$`));
  expect(rows[1]).toMatch(new RegExp(`${japan}\\s+${japan === 100 ? 99 : japan + 1}$`));
});

test('a shared game leads to one of its own, and a reload comes back to that', async () => {
  const { page } = await openGame({ ...DESK, path: `#g=${code}` });
  const hand = mouseOf(page);
  await hand.press(actionOn(page, 'shared-play'));
  await hand.press(page.locator('details.luck > summary'));
  expect(await page.locator('input[name="seed"]').inputValue()).toBe('7');
  await hand.press(page.locator('.setup-bar .quiet'));
  await page.locator('[data-screen="scenarios"]').waitFor();
  await hand.press(page.locator('.setup-bar .quiet'));
  await beginGame(hand, { side: 'japan', seed: 7 });
  await page.reload();
  await hand.press(actionOn(page, 'title-resume'));
  await waitForPhase(page, 'briefing');
  await page.goto(`${page.url()}#g=${code}`);
  await page.getByTestId('claim-agrees').waitFor();
});
