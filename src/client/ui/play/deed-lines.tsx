import './deed-lines.css';
import { fill } from '../../../content/words/template.ts';
import { TIE_ROUNDS } from '../../../core/game/index.ts';
import type { Side } from '../../../schema/party.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { type Deed, deedsOf } from './deeds.ts';
import { useSpoken } from './spoken.ts';
import { ThreatLine } from './threat-line.tsx';
import { useOffice } from './use-office.ts';

type Plain = Exclude<Deed, { kind: 'threat' }>;

/** A deed in words. */
const useTelling = (side: Side) => {
  const { words, rules } = useDesk();
  const spoken = useSpoken();
  const office = useOffice();
  const { economy, screen } = words.value;
  const { tie, call, envoy } = screen.talks;
  const { capital } = economy.sides[side];
  return (deed: Plain): string => {
    if (deed.kind === 'call') return fill(call.made, { capital });
    if (deed.kind === 'envoy') return fill(envoy.made, { capital, speaker: office.holder(deed.seat) });
    const { issue, most, round } = deed.tie;
    const index = rules.scenario.issues.findIndex(({ id }) => id === issue);
    const option = most === 0 ? screen.play.table.out : spoken.article(index, most).label;
    return fill(tie.made, { capital, issue: spoken.issueById(issue), option, round: String(round + TIE_ROUNDS - 1) });
  };
};

/** What a side has done in this round beside making and answering offers. */
export const DeedLines = ({ side }: { readonly side: Side }) => {
  const { observation } = useGame().view;
  const tell = useTelling(side);
  return (
    <>
      {deedsOf(observation, side).map((deed) =>
        deed.kind === 'threat' ? (
          <ThreatLine key={deed.threat.lever} threat={deed.threat} />
        ) : (
          <p key={deed.kind} class={`deed of-${side}`}>
            {tell(deed)}
          </p>
        ),
      )}
    </>
  );
};
