import './faction-row.css';
import { fill } from '../../../content/words/template.ts';
import { useDesk } from '../desk-context.ts';
import type { Stand } from './vote.ts';
import { writeShare } from './write-share.ts';

const reach = (support: number): string => `${Math.min(100, Math.max(0, support))}%`;

interface BeamProps {
  readonly stand: Pick<Stand, 'draft' | 'offer'>;
  /** The support at which a vote is even, per cent. */
  readonly even: number;
}

const Beam = ({ stand, even }: BeamProps) => (
  <span class="faction-beam" aria-hidden="true">
    <i style={{ width: reach(stand.draft) }} />
    <em style={{ left: reach(even) }} />
    {stand.offer !== null && <u style={{ left: reach(stand.offer) }} />}
  </span>
);

/** All factions of a side together. */
export const AllRow = ({ stand, even }: BeamProps) => {
  const { home } = useDesk().words.value.screen.talks;
  return (
    <li>
      <span>{home.all}</span>
      <b>{Math.round(stand.draft)}</b>
      <Beam stand={stand} even={even} />
    </li>
  );
};

interface RowProps extends BeamProps {
  readonly stand: Stand;
  /** Whether what it wants is told. */
  readonly isOpen: boolean;
}

/** A faction: its weight, its support for our draft, the mark of their offer, and what it wants. */
export const FactionRow = ({ stand, even, isOpen }: RowProps) => {
  const { words, language } = useDesk();
  const { scenario, screen } = words.value;
  const { home } = screen.talks;
  const { id, share, draft, offer } = stand;
  return (
    <li>
      <span>
        {scenario.factions[id]?.name} <small>{fill(home.share, { share: writeShare(language.value, share) })}</small>
      </span>
      <b>{Math.round(draft)}</b>
      <Beam stand={stand} even={even} />
      {offer !== null && <span class="unseen">{fill(home.theirOffer, { value: String(Math.round(offer)) })}</span>}
      {isOpen && <p>{scenario.factions[id]?.wants}</p>}
    </li>
  );
};
