import './share-bar.css';

interface SharePart {
  readonly id: string;
  readonly label: string;
  /** %, of a whole of 100. */
  readonly share: number;
}

interface Props {
  readonly parts: readonly SharePart[];
  /** A usual value of the first part, %, marked on the bar. */
  readonly mark: number;
  readonly write: (share: number) => string;
}

/** Shares of a whole, as one bar with its legend; the legend is the text. */
export const ShareBar = ({ parts, mark, write }: Props) => {
  let reached = 0;
  return (
    <div class="share-bar">
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        {parts.map(({ id, share }, i) => {
          const x = reached;
          reached += share;
          return <rect key={id} class={`share-${i}`} x={x} width={share} y="1.5" height="7" />;
        })}
        <line class="share-mark" x1={mark} x2={mark} y1="0" y2="10" />
      </svg>
      <ul>
        {parts.map(({ id, label, share }, i) => (
          <li key={id} class={`share-${i}`}>
            {label} <b>{write(share)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
};
