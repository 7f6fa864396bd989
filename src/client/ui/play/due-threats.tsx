import './due-threats.css';
import { fill } from '../../../content/words/template.ts';
import { isCarriedOut, leverOf, type Threat, threatPrice } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { writePoints } from './points.ts';
import { useSpoken } from './spoken.ts';

/** A cost without its sign. */
const useCost = () => {
  const { language } = useDesk();
  return (points: number): string => writePoints(language.value, Math.abs(points)).replace('+', '');
};

const DueThreat = ({ threat }: { readonly threat: Threat }) => {
  const { words, rules } = useDesk();
  const { view, session } = useGame();
  const spoken = useSpoken();
  const cost = useCost();
  const { due } = words.value.screen.talks;
  const { lever, option, channel } = threat;
  const move = spoken.move(lever, option);
  const price = threatPrice(rules, view.observation, channel);
  const slots = { approval: cost(price.approval), credibility: cost(100 * price.credibility) };
  const isKept = isCarriedOut(threat, view.observation.drafts[lever] ?? view.observation.levers[lever]);
  const isClosed = isKept || view.readiness[view.side] !== 'drafting';
  const keep = (): void => {
    const seat = leverOf(rules.scenario, lever)?.offices[0];
    if (seat && !isClosed) session.give({ type: 'lever.set', seat, lever, option });
  };
  return (
    <div class="due-threat">
      <b>{fill(channel === 'ambiguous' ? due.card : due.said, move)}</b>
      <p>{fill(price.approval === 0 ? due.quietCost : due.cost, slots)}</p>
      <button type="button" class="take" data-action="keep-word" aria-disabled={isClosed} onClick={keep}>
        {isKept ? due.kept : fill(due.keep, move)}
      </button>
    </div>
  );
};

/** Our threats that fall due in this round: do it, or back down at a cost. */
export const DueThreats = () => {
  const { words } = useDesk();
  const { observation, side } = useGame().view;
  const due = observation.threats.filter((threat) => threat.side === side && threat.round < observation.round);
  return (
    <section aria-labelledby="due-threats">
      <h3 id="due-threats">{words.value.screen.talks.due.title}</h3>
      {due.map((threat) => (
        <DueThreat key={threat.lever} threat={threat} />
      ))}
    </section>
  );
};
