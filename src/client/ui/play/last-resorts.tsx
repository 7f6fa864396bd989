import './last-resorts.css';
import { useState } from 'preact/hooks';
import { isNegotiator, leaderOf } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { Ask } from './ask.tsx';
import { useSpoken } from './spoken.ts';

type Channel = 'private' | 'public';
const channels: readonly Channel[] = ['private', 'public'];

const ThreatDialog = () => {
  const { words, rules, sound } = useDesk();
  const { view, session } = useGame();
  const spoken = useSpoken();
  const { table } = words.value.screen.play;
  const { observation, side } = view;
  const own = rules.scenario.levers.filter((lever) => lever.side === side);
  const [leverId, setLever] = useState(own[0]?.id ?? '');
  const lever = own.find((each) => each.id === leverId);
  const standing = lever?.kind === 'action' ? lever.initial : observation.levers[leverId];
  const possible = (lever?.options ?? []).map((_, i) => i).filter((i) => i !== standing);
  const [asked, setOption] = useState(-1);
  const option = possible.includes(asked) ? asked : (possible.at(-1) ?? 0);
  const [channel, setChannel] = useState<Channel>('private');
  const isMade = observation.threats.some((threat) => threat.side === side && threat.round === observation.round);
  const threaten = (): void => {
    sound.play('tension');
    session.give({ type: 'threat.make', seat: leaderOf[side], lever: leverId, option, channel });
  };
  return (
    <Ask
      action="threaten"
      label={table.threaten}
      question={table.threatAsk}
      class="resort"
      disabled={isMade || view.thinking}
      onYes={threaten}
    >
      <div class="ask-fields">
        <label>
          {table.threatLever}
          <select value={leverId} onChange={(event) => setLever(event.currentTarget.value)}>
            {own.map((each) => (
              <option key={each.id} value={each.id}>
                {spoken.move(each.id, 0).lever}
              </option>
            ))}
          </select>
        </label>
        <label>
          {table.threatOption}
          <select value={option} onChange={(event) => setOption(Number(event.currentTarget.value))}>
            {possible.map((index) => (
              <option key={index} value={index}>
                {spoken.move(leverId, index).option}
              </option>
            ))}
          </select>
        </label>
        {channels.map((each) => (
          <label key={each} class="ask-choice">
            <input type="radio" name="channel" checked={each === channel} onChange={() => setChannel(each)} />
            <b>{table.channel[each]}</b>
            <small>{each === 'public' ? table.threatPublic : table.threatPrivate}</small>
          </label>
        ))}
      </div>
    </Ask>
  );
};

/** Threaten, suspend, walk out. */
export const LastResorts = () => {
  const { words, sound } = useDesk();
  const { view, session } = useGame();
  const { table } = words.value.screen.play;
  const { side, observation } = view;
  const seat = leaderOf[side];
  const isSilent = observation.closed[side] || !isNegotiator(seat);
  if (isSilent) return null;
  return (
    <section class="resorts" aria-labelledby="resorts">
      <h3 id="resorts">{table.more}</h3>
      <div>
        <ThreatDialog />
        <Ask
          action="suspend"
          label={table.suspend}
          question={table.suspendAsk}
          class="resort"
          disabled={observation.suspended[side] || view.thinking}
          onYes={() => session.give({ type: 'talks.suspend', seat })}
        />
        <Ask
          action="walk-out"
          label={table.walkOut}
          question={table.walkOutAsk}
          class="resort"
          disabled={view.thinking}
          onYes={() => {
            sound.play('tension');
            session.give({ type: 'talks.walkOut', seat });
          }}
        />
      </div>
    </section>
  );
};
