import { fill } from '../../../content/words/template.ts';
import { writeAmount } from '../../../content/words/unit.ts';
import { otherSide } from '../../../core/game/index.ts';
import type { Dossier } from '../../session/inquiry.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { nameOption } from './lever-name.ts';
import { Seal } from './seal.tsx';

type Regret = Dossier['regrets']['us'][number];

const RegretLine = ({ regret }: { readonly regret: Regret }) => {
  const { words, rules } = useDesk();
  const { economy, screen } = words.value;
  const slots = {
    round: String(regret.round),
    points: writeAmount({ ...economy.units.points, decimals: 1 }, regret.points),
    ...(regret.kind === 'lever' ? nameOption(words.value, rules.scenario, regret.lever, regret.option) : {}),
  };
  return <li>{fill(screen.answers.papers.kinds[regret.kind], slots)}</li>;
};

/** The choices that cost either side most, our own first. */
export const PapersRegrets = ({ regrets }: { readonly regrets: Dossier['regrets'] }) => {
  const { words } = useDesk();
  const { side } = useGame().view;
  const { economy, screen } = words.value;
  const { papers } = screen.answers;
  return (
    <section aria-label={papers.regrets}>
      <h3>{papers.regrets}</h3>
      {[side, otherSide(side)].map((each) => (
        <div key={each} class="papers-regrets">
          <h4>
            <Seal side={each} />
            {each === side ? papers.ours : economy.sides[each].capital}
          </h4>
          {regrets[each].length === 0 && <p>{papers.noRegret}</p>}
          <ul>
            {regrets[each].map((regret, i) => (
              <RegretLine key={i} regret={regret} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};
