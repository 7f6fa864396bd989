import type { JSX } from 'preact';
import { ChipSun } from './pacific-motif.tsx';

const rows = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

/** A stack of chips pushed forward while the line falls. */
const FallingLine = () => (
  <>
    <path class="faint" d="M0 34h240M0 64h240M0 94h240" />
    <path class="line" d="M-10 38l28-8 22 12 18-10 26 6 14 50 18-12 14 30" />
    {rows(4).map((i) => (
      <g key={i} transform={`translate(${i % 2} ${-9 * i})`}>
        <ellipse class="edge" cx="168" cy="117" rx="36" ry="11" />
        <ellipse class="chip" cx="168" cy="112" rx="36" ry="11" />
        <path class="notches" d="M134 110l10 1M202 110l-10 1M168 101v5M148 119l5-4M188 119l-5-4" />
      </g>
    ))}
  </>
);

/** A bond under the gavel. */
const Auction = () => (
  <>
    <g transform="rotate(-6 96 76)">
      <rect class="sheet" x="40" y="30" width="112" height="92" />
      <rect class="frame" x="46" y="36" width="100" height="80" />
      <circle class="chip" cx="126" cy="98" r="11" />
      <path class="script" d="M56 50h50M56 62h80M56 72h80M56 82h60M56 100h42" />
    </g>
    <g transform="rotate(38 168 64)">
      <rect class="wood" x="146" y="36" width="48" height="26" rx="4" />
      <path class="band" d="M153 36v26M187 36v26" />
      <rect class="wood" x="165.5" y="62" width="9" height="66" rx="4" />
    </g>
    <path class="strike" d="M140 38l-10-7M137 50l-12-1M152 30l-4-11" />
  </>
);

/** A sun that melts over the yields of a year. */
const Meltdown = () => (
  <>
    {rows(9).map((i) => (
      <rect key={i} class="bar" x={14 + i * 25} y={118 - i * i * 0.95} width="15" height={40 + i * i} />
    ))}
    <path
      class="chip"
      d="M78 56a42 42 0 1 1 84 0c0 16-4 20-4 34 0 8-9 8-9 0 0-8-5-8-6 4-1 26-4 36-10 36s-8-10-8-28c0-9-7-9-8 0-1 14-3 20-8 20s-8-8-8-20c0-8-6-9-8-2-2 9-12 8-12-1 0-14-3-26-3-43z"
    />
    <path class="shine" d="M92 50a28 28 0 0 1 20-24" />
  </>
);

/** A grand hotel, and the flags of five countries. */
const Hotel = () => (
  <>
    <path class="roof" d="M58 46l14-26h96l14 26z" />
    <rect class="sheet" x="54" y="46" width="132" height="96" />
    {rows(4).map((floor) => (
      <path
        key={floor}
        class="windows"
        d={rows(8)
          .map((i) => `M${64 + i * 15} ${56 + floor * 18}v9`)
          .join('')}
      />
    ))}
    <path class="door" d="M110 142v-14a10 10 0 0 1 20 0v14z" />
    {rows(5).map((i) => (
      <g key={i} transform={`translate(${30 + i * 41} ${i % 2 ? 92 : 84})`}>
        <path class="pole" d="M0 0v60" />
        <path class={`flag flag-${i}`} d="M0 1c8-4 12 4 24 0v15c-12 4-16-4-24 0z" />
      </g>
    ))}
  </>
);

/** A raked garden: two stones, and lines drawn as one likes. */
const Garden = () => (
  <>
    <rect class="sand" width="240" height="144" />
    {rows(9).map((i) => (
      <path key={i} class="rake" d={`M0 ${14 + i * 16}h240`} />
    ))}
    {rows(4).map((i) => (
      <g key={i}>
        <ellipse class="ring" cx="80" cy="86" rx={62 - i * 10} ry={42 - i * 7} />
        <ellipse class="ring" cx="168" cy="62" rx={46 - i * 8} ry={32 - i * 6} />
      </g>
    ))}
    <path class="stone-japan" d="M60 92c-2-16 8-28 22-27 13 1 20 12 19 26-12 7-30 8-41 1z" />
    <path class="stone-us" d="M153 67c0-12 7-19 17-18 9 1 14 8 13 17-9 6-22 6-30 1z" />
  </>
);

const motifs: Readonly<Record<string, () => JSX.Element>> = {
  'apr-2025': FallingLine,
  'jun-2025': Auction,
  'jan-2026': Meltdown,
  'plaza-1985': Hotel,
  sandbox: Garden,
};

/** The picture on a scenario's card. Decoration: the card says it in words. */
export const ScenarioMotif = ({ scenario }: { readonly scenario: string }) => {
  const Motif = motifs[scenario];
  return Motif ? (
    <svg class={`motif of-${scenario}`} viewBox="0 0 240 144" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <Motif />
    </svg>
  ) : (
    <ChipSun />
  );
};
