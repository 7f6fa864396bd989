import './pacific-motif.css';

const NOTCHES = 12;
const WAVES = 11;
const WAVE_LENGTH = 96;
const SEA_WIDTH = 2400;

const petal = (turn: number) => (
  <ellipse key={turn} class="petal" cx="200" cy="200" rx="104" ry="38" transform={`rotate(${turn} 200 200)`} />
);
const notch = (turn: number) => (
  <path key={turn} class="notch" d="M187 2h26l-4 44h-18z" transform={`rotate(${turn} 200 200)`} />
);
const around = (count: number, step: number): number[] => Array.from({ length: count }, (_, i) => i * step);

/** The chip that is a sun, cut off by the horizon. Decoration: the title says it in words. */
export const ChipSun = () => (
  <svg class="chip-sun" viewBox="0 0 400 400" aria-hidden="true">
    <circle class="disc" cx="200" cy="200" r="198" />
    {around(NOTCHES, 360 / NOTCHES).map(notch)}
    <circle class="ring" cx="200" cy="200" r="148" />
    <circle class="ring" cx="200" cy="200" r="140" />
    {around(18, 10).map(petal)}
  </svg>
);

const swell = (row: number): string => {
  const y = 7 + row * row * 2.1 + row * 7;
  const height = 1.2 + row * 0.75;
  const start = -((row * 37) % WAVE_LENGTH);
  const crests = Math.ceil((SEA_WIDTH - start) / WAVE_LENGTH);
  const half = WAVE_LENGTH / 2;
  return `M${start} ${y}${`q${half / 2} ${-height} ${half} 0t${half} 0`.repeat(crests)}`;
};

/** The sea, engraved: swells that widen towards the shore. */
export const Sea = () => (
  <svg class="sea-lines" aria-hidden="true">
    {around(WAVES, 1).map((row) => (
      <path key={row} d={swell(row)} style={{ opacity: 0.16 + row * 0.035 }} />
    ))}
  </svg>
);

const glints = [96, 84, 66, 88, 58, 72, 40, 54, 28, 34, 14];

/** The chip's light on the water, broken by the swells. */
export const Glint = () => (
  <svg class="glint" viewBox="0 0 100 130" preserveAspectRatio="none" aria-hidden="true">
    {glints.map((width, i) => (
      <rect
        key={width + i}
        x={50 - width / 2 + (i % 3) * 2 - 2}
        y={2 + i * 11.6}
        width={width}
        height={4.2 - i * 0.22}
        rx="2"
        style={{ opacity: 0.95 - i * 0.075 }}
      />
    ))}
  </svg>
);
