import { useState } from 'preact/hooks';
import { firstInstalment, type Observation, type Rules } from '../../../core/game/index.ts';
import type { Channel } from '../../../schema/command.ts';
import type { Lever } from '../../../schema/scenario.ts';

/** Where a lever stands to begin with when it is threatened with; an action is always taken from rest. */
export const threatFrom = ({ levers }: Pick<Observation, 'levers'>, lever: Lever): number =>
  lever.kind === 'action' ? lever.initial : (levers[lever.id] ?? lever.initial);

/** What one can threaten to do with a lever, by option. */
export const threatOptions = (observation: Pick<Observation, 'levers'>, lever: Lever): readonly number[] => {
  const from = threatFrom(observation, lever);
  return lever.options.map((_, option) => option).filter((option) => option !== from);
};

/** The threat being written in the dialog. */
export const useThreatDraft = (rules: Rules, observation: Observation) => {
  const levers = rules.scenario.levers.filter((lever) => lever.side === observation.side);
  const [leverId, setLever] = useState('');
  const [asked, setOption] = useState(-1);
  const [wanted, setChannel] = useState<Channel>('private');
  const lever = levers.find(({ id }) => id === leverId) ?? levers[0];
  const options = lever ? threatOptions(observation, lever) : [];
  const option = options.includes(asked) ? asked : (options.at(-1) ?? 0);
  const first = lever ? firstInstalment(lever, threatFrom(observation, lever), option) : null;
  const channel = wanted === 'partial' && !first ? 'public' : wanted;
  return { levers, lever, options, option, first, channel, setLever, setOption, setChannel };
};

export type ThreatDraft = ReturnType<typeof useThreatDraft>;
