import { fill } from '../../../content/words/template.ts';
import type { Terms } from '../../../schema/command.ts';
import { sides } from '../../../schema/delegation.ts';
import { useDesk } from '../desk-context.ts';
import { Seal } from './seal.tsx';

/** The last page of the treaty: its title, how much was agreed, and both seals. */
export const Signatures = ({ terms }: { readonly terms: Terms }) => {
  const { words } = useDesk();
  const { scenario, screen } = words.value;
  const { ending } = screen.story;
  const agreed = terms.filter((option) => option > 0).length;
  return (
    <section class="signatures" aria-labelledby="signed-title">
      <h2 id="signed-title">{scenario.treaty.title}</h2>
      <p>{fill(ending.articles, { n: String(agreed) })}</p>
      <p class="closing">{scenario.treaty.closing}</p>
      <ul>
        {sides.map((side) => (
          <li key={side}>
            <Seal side={side} />
            <span>{ending.signedFor[side]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
