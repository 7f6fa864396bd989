import type { Dossier } from '../../session/inquiry.ts';
import { useDesk } from '../desk-context.ts';
import { writeShare } from '../play/write-share.ts';

const shares = ['resolve', 'reciprocity', 'honesty'] as const;

const EVEN_FROM = 0.55;
const EARLY_FROM = 0.85;

/** How an exponent of concession is called: below 1 late, 1 evenly (Faratin et al. 1998). */
const paceOf = (exponent: number): 'late' | 'even' | 'early' => {
  if (exponent < EVEN_FROM) return 'late';
  return exponent < EARLY_FROM ? 'even' : 'early';
};

/** The persona in numbers, as it was in this game. */
export const PapersTemper = ({ dossier }: { readonly dossier: Dossier }) => {
  const { words, language } = useDesk();
  const { papers } = words.value.screen.answers;
  const { traits, paces } = papers;
  return (
    <section aria-label={papers.temper}>
      <h3>{papers.temper}</h3>
      <dl class="papers-traits">
        {shares.map((trait) => (
          <div key={trait}>
            <dt>{traits[trait].name}</dt>
            <dd>
              <b>{writeShare(language.value, dossier[trait])}</b> {traits[trait].line}
            </dd>
          </div>
        ))}
        <div>
          <dt>{traits.pace.name}</dt>
          <dd>
            <b>{paces[paceOf(dossier.exponent)]}</b> {dossier.exponent.toFixed(2)}: {traits.pace.line}
          </dd>
        </div>
      </dl>
    </section>
  );
};
