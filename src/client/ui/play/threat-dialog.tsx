import './threat-dialog.css';
import { fill } from '../../../content/words/template.ts';
import { leaderOf, threatPrice } from '../../../core/game/index.ts';
import type { Channel } from '../../../schema/command.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { writeLevel } from '../format.ts';
import { Ask } from './ask.tsx';
import { writePoints } from './points.ts';
import { useSpoken } from './spoken.ts';
import { type ThreatDraft, useThreatDraft } from './threat-draft.ts';
import { IfCarriedOut, IfSaid } from './threat-preview.tsx';
import { useMeans } from './use-means.ts';

const channels: readonly Channel[] = ['private', 'ambiguous', 'public', 'partial'];

const Choices = ({ draft }: { readonly draft: ThreatDraft }) => {
  const { threat } = useDesk().words.value.screen.talks;
  const spoken = useSpoken();
  const lever = draft.lever?.id ?? '';
  return (
    <>
      <label>
        {threat.lever}
        <select value={lever} onChange={(event) => draft.setLever(event.currentTarget.value)}>
          {draft.levers.map(({ id }) => (
            <option key={id} value={id}>
              {spoken.move(id, 0).lever}
            </option>
          ))}
        </select>
      </label>
      <label>
        {threat.option}
        <select value={draft.option} onChange={(event) => draft.setOption(Number(event.currentTarget.value))}>
          {draft.options.map((option) => (
            <option key={option} value={option}>
              {spoken.move(lever, option).option}
            </option>
          ))}
        </select>
      </label>
    </>
  );
};

/** What a first instalment of the drafted threat would be, in words. */
const useFirst = ({ lever, first }: ThreatDraft): string => {
  const { threat } = useDesk().words.value.screen.talks;
  const spoken = useSpoken();
  if (!lever || !first) return '';
  return lever.kind === 'action' ? threat.quarter : fill(threat.step, spoken.move(lever.id, first.to));
};

/** What saying so in a channel costs now, and what dropping it would. */
const usePrice = (channel: Channel): string => {
  const { words, rules, language } = useDesk();
  const { observation } = useGame().view;
  const { threat } = words.value.screen.talks;
  const price = threatPrice(rules, observation, channel);
  return fill(price.approval === 0 ? threat.quietPrice : threat.price, {
    trust: writePoints(language.value, price.trust),
    approval: writePoints(language.value, price.approval),
    credibility: writePoints(language.value, 100 * price.credibility),
  });
};

const ChannelChoice = ({ channel, draft }: { readonly channel: Channel; readonly draft: ThreatDraft }) => {
  const { threat } = useDesk().words.value.screen.talks;
  const isPossible = channel !== 'partial' || draft.first !== null;
  const { name, line } = threat.channels[channel];
  const first = useFirst(draft);
  const price = usePrice(channel);
  return (
    <label class="ask-choice" aria-disabled={!isPossible}>
      <input
        type="radio"
        name="channel"
        value={channel}
        checked={channel === draft.channel}
        disabled={!isPossible}
        onChange={() => draft.setChannel(channel)}
      />
      <b>{name}</b>
      <small>{isPossible ? fill(line, { first }) : threat.tooSmall}</small>
      {isPossible && <small class="channel-price">{price}</small>}
    </label>
  );
};

/** Announce a move of the next round in one of four ways. */
export const ThreatDialog = () => {
  const { words, rules, sound } = useDesk();
  const { view, session } = useGame();
  const { isOpen } = useMeans();
  const { threat, means } = words.value.screen.talks;
  const draft = useThreatDraft(rules, view.observation);
  const { lever, option, channel } = draft;
  const word = view.observation.series[view.side === 'us' ? 'credibility.us' : 'credibility.japan'];
  const threaten = (): void => {
    if (!lever) return;
    sound.play('tension');
    session.give({ type: 'threat.make', seat: leaderOf[view.side], lever: lever.id, option, channel });
  };
  return (
    <Ask
      action="threaten"
      label={means.threaten.name}
      question={threat.ask}
      class="resort"
      disabled={!isOpen('threaten')}
      onYes={threaten}
    >
      <div class="ask-fields">
        <Choices draft={draft} />
        <IfCarriedOut draft={draft} />
        <fieldset class="ask-channels">
          <legend>{threat.how}</legend>
          {channels.map((each) => (
            <ChannelChoice key={each} channel={each} draft={draft} />
          ))}
        </fieldset>
        <IfSaid draft={draft} />
        <p class="ask-note">
          {fill(threat.believed, { credibility: writeLevel(words.value, 'credibility.us', word) })}
        </p>
      </div>
    </Ask>
  );
};
