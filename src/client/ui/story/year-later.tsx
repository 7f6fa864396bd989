import './year-later.css';
import { useDesk, useGame } from '../desk-context.ts';
import { ContinueButton } from './continue-button.tsx';
import { OpenClause } from './open-clause.tsx';
import { PhaseFrame } from './phase-frame.tsx';
import { PhaseHeading } from './phase-heading.tsx';
import { YearCard } from './year-card.tsx';
import { yearGroups } from './year-path.ts';

/** Fifty-two weeks on: what came of it all. */
export const YearLater = () => {
  const { words } = useDesk();
  const { observation } = useGame().view;
  const { yearLater } = words.value.screen.story;
  const names = { ...yearLater.groups, shared: yearLater.shared };
  return (
    <PhaseFrame phase="yearLater" class="year-later" action={<ContinueButton label={yearLater.next} />}>
      <header>
        <PhaseHeading class="year-title">{yearLater.title}</PhaseHeading>
        <p>{yearLater.lead}</p>
        <p class="year-legend">{yearLater.legend}</p>
      </header>
      <OpenClause />
      {observation.afterward &&
        yearGroups.map(({ id, series }) => (
          <section key={id} class={`year-group of-${id}`} aria-labelledby={`year-${id}`}>
            <h2 id={`year-${id}`}>{names[id]}</h2>
            <ul>
              {series.map((each) => (
                <YearCard key={each} series={each} />
              ))}
            </ul>
          </section>
        ))}
    </PhaseFrame>
  );
};
