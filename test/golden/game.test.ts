import { expect, test } from 'vitest';
import { bots } from '../../src/core/agent/scripted/bots.ts';
import { playOut, replay } from '../../src/core/game/index.ts';
import { rules, setupOf } from '../support/game.ts';
import { recordOf } from './support/record.ts';
import { scriptedGame } from './support/scripted-game.ts';

// After a change of the model or the agents that is meant, write the records anew and read the difference:
// npx vitest run --project unit test/golden -u

test.each([
  [7, 'linear', 'linear'],
  [2, 'boulware', 'boulware'],
] as const)('the game of seed %i between %s and %s agents', async (seed, us, japan) => {
  const { state, commands } = playOut(rules, setupOf(seed), { us: bots[us], japan: bots[japan] });
  await expect(recordOf(rules, state, commands)).toMatchFileSnapshot(`game-${seed}-${us}-${japan}.json`);
});

test('a game by the script, whatever the agents have become', async () => {
  const setup = setupOf(2025, { us: ['factories', 'exports'], japan: ['carmakers', 'autonomy'] });
  const played = replay(rules, setup, scriptedGame);
  if (!played.ok) throw new Error(JSON.stringify(played.problem));
  expect(played.state.ending).toEqual({ kind: 'agreement', round: 6 });
  await expect(recordOf(rules, played.state, scriptedGame)).toMatchFileSnapshot('game-scripted.json');
});
