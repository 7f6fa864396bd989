import './means.css';
import type { ComponentChildren } from 'preact';
import type { Means as MeansId } from '../../../content/words/talks-words.ts';
import { leaderOf } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { Ask } from './ask.tsx';
import { CallDialog } from './call-dialog.tsx';
import { EnvoyDialog } from './envoy-dialog.tsx';
import { ThreatDialog } from './threat-dialog.tsx';
import { TieDialog } from './tie-dialog.tsx';
import { useMeans } from './use-means.ts';

interface RowProps {
  readonly means: MeansId;
  readonly children: ComponentChildren;
}

/** One means: the button that asks before it is used, and what it is, or why it cannot be used. */
const Row = ({ means, children }: RowProps) => {
  const { words } = useDesk();
  const { line, used = line } = words.value.screen.talks.means[means];
  const { isUsed } = useMeans();
  return (
    <li>
      {children}
      <small>{isUsed(means) ? used : line}</small>
    </li>
  );
};

const Suspend = () => {
  const { words } = useDesk();
  const { session, view } = useGame();
  const { isOpen } = useMeans();
  const { table } = words.value.screen.play;
  return (
    <Ask
      action="suspend"
      label={table.suspend}
      question={table.suspendAsk}
      class="resort"
      disabled={!isOpen('suspend')}
      onYes={() => session.give({ type: 'talks.suspend', seat: leaderOf[view.side] })}
    />
  );
};

const WalkOut = () => {
  const { words, sound } = useDesk();
  const { session, view } = useGame();
  const { isOpen } = useMeans();
  const { table } = words.value.screen.play;
  return (
    <Ask
      action="walk-out"
      label={table.walkOut}
      question={table.walkOutAsk}
      class="resort"
      disabled={!isOpen('walkOut')}
      onYes={() => {
        sound.play('tension');
        session.give({ type: 'talks.walkOut', seat: leaderOf[view.side] });
      }}
    />
  );
};

const rows = [
  ['threaten', ThreatDialog],
  ['tie', TieDialog],
  ['call', CallDialog],
  ['envoy', EnvoyDialog],
  ['suspend', Suspend],
  ['walkOut', WalkOut],
] as const;

/** Everything one can do at the table beside making and answering offers, behind one fold. */
export const Means = () => {
  const { words } = useDesk();
  const { side, observation } = useGame().view;
  if (observation.closed[side]) return null;
  return (
    <details class="means">
      <summary data-action="means">{words.value.screen.talks.title}</summary>
      <ul>
        {rows.map(([means, Dialog]) => (
          <Row key={means} means={means}>
            <Dialog />
          </Row>
        ))}
      </ul>
    </details>
  );
};
