import { describe, expect, it } from 'vitest';
import { contradictionOf } from '../../../../src/client/ui/play/contradiction.ts';
import { envoysOf } from '../../../../src/core/game/index.ts';
import { told } from '../../../content/texts.ts';
import { english } from '../../../support/words.ts';

const envoys = { us: 'us.ustr', japan: 'japan.meti' } as const;

describe('a delegation that contradicts itself', () => {
  it('has the official line from who leads, and the other from who spoke', () => {
    const words = english.screen.talks.voice;
    const said = contradictionOf(words, { envoys, voices: { us: 'us.commerce', japan: null } }, 'us');
    expect(said?.line).toEqual({ seat: 'us.ustr', quote: words.line['us.ustr'] });
    expect(said?.against).toEqual({ seat: 'us.commerce', quote: words.against['us.commerce'] });
    expect(contradictionOf(words, { envoys, voices: { us: 'us.commerce', japan: null } }, 'japan')).toBeNull();
  });

  it.each(told)('has words for every principal and every envoy of $id, in both languages', ({ scenario, en, ja }) => {
    for (const { line, against } of [en.screen.talks.voice, ja.screen.talks.voice])
      for (const side of ['us', 'japan'] as const)
        for (const { seat } of scenario.principals[side])
          for (const envoy of envoysOf(side).filter((each) => each !== seat)) {
            const voices = { us: null, japan: null, [side]: seat };
            const said = contradictionOf({ line, against }, { envoys: { ...envoys, [side]: envoy }, voices }, side);
            expect(said, `${seat} against ${envoy}`).not.toBeNull();
          }
  });
});
