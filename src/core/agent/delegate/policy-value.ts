import type { Lever } from '../../../schema/scenario.ts';
import { otherSide } from '../../game/delegation.ts';
import type { Observation } from '../../game/observation.ts';
import type { Rules } from '../../game/rules.ts';
import { weigh } from '../../game/welfare.ts';
import { drawNormal } from '../../numeric/normal.ts';
import { openStream } from '../../numeric/stream.ts';
import type { Character } from './character.ts';
import { obstinacyOf } from './obstinacy.ts';
import { responsesOf } from './response.ts';
import type { Stand } from './stand.ts';

/** What an option does to both sides' welfare: for an action once, for a stance to stand there. */
export interface Effect {
  readonly own: number;
  readonly theirs: number;
}

/** A lever of one's own, and what each option is expected to do. */
export interface Instrument {
  readonly lever: Lever;
  readonly effects: readonly Effect[];
  /** Where it stands. */
  readonly standing: number;
  /** By kind of package: whether it fixes the lever, so that a deal undoes what was done with it. */
  readonly boundIn: readonly boolean[];
}

/** A package by what it is worth to both, and the index of its kind. */
interface Package extends Effect {
  readonly kind: number;
}

/** Packages to find the split among, and the levers that each kind of them fixes. */
interface Choice {
  readonly packages: readonly Package[];
  readonly kinds: readonly ReadonlySet<string>[];
}

/** How many packages the split is looked for among. */
const MOST_PACKAGES = 40;

/** Every n-th of a list, so that at most `most` are left. */
const thinned = <T>(list: readonly T[], most: number): readonly T[] => {
  const step = Math.ceil(list.length / most);
  return list.filter((_, i) => i % step === 0);
};

/** The stand's packages, sorted into kinds by which levers they fix. */
const choiceIn = ({ scenario }: Rules, stand: Stand): Choice => {
  const kinds = new Map<string, ReadonlySet<string>>();
  const packages = thinned(stand.packages, MOST_PACKAGES).map(({ outcome, first, second }) => {
    const fixed = outcome.flatMap((option, i) => scenario.issues[i]?.options[option]?.bindings ?? []);
    const ids = [...new Set(fixed.map(({ lever }) => lever))].sort();
    kinds.set(ids.join(' '), new Set(ids));
    return { own: first, theirs: second, kind: [...kinds.keys()].indexOf(ids.join(' ')) };
  });
  return { packages, kinds: [...kinds.values()] };
};

/** The instruments of a side as it sees them: the model's responses weighed by the two tastes, misjudged by its level. */
export const instrumentsOf = (
  observation: Observation,
  rules: Rules,
  character: Character,
  stand: Stand,
  { kinds }: Bargain,
): readonly Instrument[] => {
  const { scenario } = rules;
  const responses = responsesOf(rules);
  const there = otherSide(observation.side);
  return scenario.levers
    .filter((lever) => lever.side === observation.side)
    .map((lever) => {
      let stream = openStream(observation.nature, lever.id);
      const effects = lever.options.map((_, option): Effect => {
        const response = responses.get(lever.id)?.[option];
        let error: number;
        [error, stream] = drawNormal(stream);
        const misjudged = 1 + character.level.noise * error;
        return {
          own: response ? misjudged * weigh(observation.taste, response[observation.side]) : 0,
          theirs: response ? misjudged * weigh(stand.belief.taste, response[there]) : 0,
        };
      });
      return {
        lever,
        effects,
        standing: observation.levers[lever.id] ?? lever.initial,
        boundIn: kinds.map((fixed) => fixed.has(lever.id)),
      };
    });
};

/** What a policy adds to both sides' welfare, without a deal and under each package. */
export interface Shift {
  readonly own: number;
  readonly theirs: number;
  /** The same under each kind of package. */
  readonly ownIn: readonly number[];
  readonly theirsIn: readonly number[];
}

/** The bargain a policy is judged by. */
export interface Bargain extends Choice {
  readonly noDeal: Effect;
  /** How likely talks are to succeed if there is as much to share as now. */
  readonly hope: number;
}

/** How likely talks are to succeed with who gives way, and with who never does, if there is as much to share as now. */
const HOPE = 0.85;
const LEAST_HOPE = 0.1;

export const bargainOf = (observation: Observation, rules: Rules, { level }: Character, stand: Stand): Bargain => {
  const { deadline } = stand.outlook;
  const obstinate = obstinacyOf(observation, stand.worthOf, stand.ideal - stand.reservation, level.suspicion);
  return {
    ...choiceIn(rules, stand),
    noDeal: {
      own: weigh(observation.taste, deadline[observation.side]),
      theirs: weigh(stand.belief.taste, deadline[otherSide(observation.side)]),
    },
    hope: HOPE + obstinate * (LEAST_HOPE - HOPE),
  };
};

/**
 * What a policy is worth: the Nash split between the disagreement points it leads to (Nash with variable threats),
 * if talks succeed, and no deal if they fail. They fail the more easily, the less there is to share.
 */
export const bargainValue = ({ packages, noDeal, hope }: Bargain, shift: Shift): number => {
  const own = noDeal.own + shift.own;
  const theirs = noDeal.theirs + shift.theirs;
  let product = 0;
  let split = own;
  for (let i = 0; i < packages.length; i++) {
    const point = packages[i];
    if (!point) continue;
    const gain = point.own + (shift.ownIn[point.kind] ?? 0) - own;
    const yielded = point.theirs + (shift.theirsIn[point.kind] ?? 0) - theirs;
    if (gain <= 0 || yielded <= 0 || gain * yielded <= product) continue;
    product = gain * yielded;
    split = own + gain;
  }
  const success = hope * (product / (product + ENOUGH_TO_SHARE));
  return success * split + (1 - success) * own;
};

/** Product of the two surpluses, in squared points, at which half of the hope is left. */
const ENOUGH_TO_SHARE = 60;
