import { describe, expect, it } from 'vitest';
import { explainedMove } from '../../../../src/client/ui/story/cause-explained.ts';
import { nameCause, type Telling } from '../../../../src/client/ui/story/cause-name.ts';
import { explainMove } from '../../../../src/client/ui/story/cause-sentence.ts';
import { scenarios } from '../../../../src/content/catalogue.ts';
import { parameters } from '../../../../src/content/parameter/parameters.ts';
import { presets } from '../../../../src/content/presets.ts';
import { type ScenarioId, scenarioIds } from '../../../../src/content/scenario-id.ts';
import { causeWords as causesEn } from '../../../../src/content/words/en/screen/cause.ts';
import { causeWords as causesJa } from '../../../../src/content/words/ja/screen/cause.ts';
import { loadWords } from '../../../../src/content/words/load.ts';
import { bots } from '../../../../src/core/agent/scripted/bots.ts';
import { attributionOf } from '../../../../src/core/game/attribution.ts';
import { type Attribution, makeRules, playOut, type RoundReport, reportsOf } from '../../../../src/core/game/index.ts';
import { seriesIds } from '../../../../src/schema/series.ts';

/** A round of a game between two firm agents, who threaten, and between two even ones. */
interface Round {
  readonly report: RoundReport;
  readonly attribution: Attribution;
}

const roundsOf = (id: ScenarioId): readonly Round[] => {
  const scenario = scenarios.get(id);
  if (!scenario) throw new Error(`${id} is not shipped`);
  const rules = makeRules(scenario, presets[scenario.preset], parameters);
  return [bots.linear, bots.boulware].flatMap((agent) => {
    const { state } = playOut(rules, { scenario: id, seed: 7, mandates: {} }, { us: agent, japan: agent });
    return reportsOf(state).flatMap((report) => {
      const attribution = attributionOf(rules, state, report.round);
      return attribution ? [{ report, attribution }] : [];
    });
  });
};

const tellingsOf = async (id: ScenarioId): Promise<readonly Telling[]> => {
  const scenario = scenarios.get(id);
  if (!scenario) throw new Error(`${id} is not shipped`);
  return [
    { words: await loadWords('en', id), causes: causesEn, scenario, language: 'en' },
    { words: await loadWords('ja', id), causes: causesJa, scenario, language: 'ja' },
  ];
};

/** A slot without its value, an empty quotation, or a name that ends in the middle. */
const GAP = /[{}]|undefined|NaN|“\s*[”:]|: ?”|「\s*」|^[:：,、\s]|[:：,、]\s*$/;

describe.each(scenarioIds)('in %s', (id) => {
  const rounds = roundsOf(id);

  it('every cause that acts has its name in both languages', async () => {
    const causes = rounds.flatMap(({ attribution }) => attribution.shares.map(({ cause }) => cause));
    expect(new Set(causes.map(({ kind }) => kind)).size).toBeGreaterThan(3);
    for (const telling of await tellingsOf(id))
      for (const cause of causes)
        for (const text of Object.values(nameCause(telling, cause))) {
          expect(text, JSON.stringify(cause)).not.toBe('');
          expect(text, JSON.stringify(cause)).not.toMatch(GAP);
        }
  });

  it('every move of every figure is told in a sentence without a gap', async () => {
    expect(rounds.length).toBeGreaterThan(0);
    for (const telling of await tellingsOf(id))
      for (const { report, attribution } of rounds)
        for (const series of seriesIds) {
          const { split, print } = explainedMove(telling.words, report, attribution, series);
          const sentence = explainMove(telling, series, split, print);
          expect(sentence, series).not.toMatch(GAP);
          expect(sentence.split(/[。.](?!\d)/).length, sentence).toBeGreaterThan(1);
        }
  });
});
