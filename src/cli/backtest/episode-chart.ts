import { areaY, dot, lineY, type Markish, ruleX, text } from '@observablehq/plot';
import { type ChartEventId, chartEventIds } from '../../content/words/chart-words.ts';
import type { Language } from '../../content/words/language.ts';
import type { Wording } from '../../content/words/load-chart.ts';
import { fill } from '../../content/words/template.ts';
import { seriesUnit } from '../../content/words/unit.ts';
import type { Episode } from '../../schema/episode.ts';
import { draw } from './drawing.ts';
import { caption, key } from './legend.ts';
import type { Path } from './path.ts';

interface Marked {
  readonly number: number;
  readonly date: Date;
  readonly id: ChartEventId;
}

/** Narrow, so that its words can be read on a telephone. */
const WIDTH = 480;
const PLOT_HEIGHT = 250;
const MARGIN = { top: 112, left: 48, right: 16 };
const KEY_COLUMNS = 2;
const KEY_WIDTH = 208;

/** The events that have a name, in order of their first shock; auctions have none. */
const eventsOf = ({ shocks }: Episode): readonly Marked[] => {
  const first = new Map<ChartEventId, string>();
  for (const { event, date } of shocks) {
    const id = chartEventIds.find((known) => known === event);
    if (id && !first.has(id)) first.set(id, date);
  }
  return [...first].map(([id, date], i) => ({ number: i + 1, date: new Date(date), id }));
};

/** Numbered lines, their numbers in two rows so that neighbours do not touch. */
const eventMarks = (events: readonly Marked[]): readonly Markish[] => {
  const dy = ({ number }: Marked) => (number % 2 === 1 ? -12 : -26);
  return [
    ruleX(events, { x: 'date', stroke: 'var(--event)', strokeDasharray: '2,3', strokeOpacity: 0.8 }),
    ...events.map((event) =>
      text([event], {
        x: 'date',
        text: (marked: Marked) => `${marked.number}`,
        frameAnchor: 'top',
        dy: dy(event),
        fill: 'var(--event)',
        fontWeight: 'bold',
        fontSize: 12,
      }),
    ),
  ];
};

const auctionMarks = ({ shocks }: Episode): readonly Markish[] => {
  const days = [...new Set(shocks.filter(({ event }) => event === 'auction').map(({ date }) => date))];
  return days.length > 0
    ? [
        dot(days, {
          x: (day: string) => new Date(day),
          frameAnchor: 'bottom',
          symbol: 'triangle',
          r: 3,
          fill: 'var(--faint)',
          dy: -4,
        }),
      ]
    : [];
};

const eventKey = (events: readonly Marked[], { chart }: Wording): readonly Markish[] =>
  events.map(({ number, id }, i) =>
    caption(
      `${number}  ${chart.events[id]}`,
      { x: (i % KEY_COLUMNS) * KEY_WIDTH, y: 46 + Math.floor(i / KEY_COLUMNS) * 18, edge: 'bottom' },
      { fill: 'var(--event)' },
    ),
  );

const lines = ({ points }: Path): readonly Markish[] => {
  const dated = points.map((point) => ({ ...point, date: new Date(point.date) }));
  const published = dated.filter(({ actual }) => actual !== null);
  return [
    areaY(dated, { x: 'date', y1: 'low', y2: 'high', fill: 'var(--drawn)' }),
    lineY(published, { x: 'date', y: 'actual', stroke: 'var(--ink)', strokeWidth: 1.5 }),
    dot(published, { x: 'date', y: 'actual', fill: 'var(--ink)', r: 2.5 }),
    lineY(dated, { x: 'date', y: 'model', stroke: 'var(--model)', strokeWidth: 3 }),
  ];
};

const axisOf = ({ series }: Path, { chart }: Wording): string => {
  const unit = seriesUnit[series];
  if (unit === 'percent') return chart.axis.percent;
  return unit === 'yenPerDollar' ? chart.axis.yen : chart.axis.index;
};

const dayText = (language: Language, options: Intl.DateTimeFormatOptions): ((day: Date) => string) => {
  const format = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', { ...options, timeZone: 'UTC' });
  return (day) => format.format(day);
};

const describe = (path: Path, events: readonly Marked[], wording: Wording): string => {
  const { chart, series, language } = wording;
  const day = dayText(language, { day: 'numeric', month: 'long', year: 'numeric' });
  const decimals = seriesUnit[path.series] === 'percent' ? 2 : 1;
  const [first] = path.points;
  const last = path.points.findLast(({ actual }) => actual !== null);
  if (!first || !last) throw new Error(`${path.episode} ${path.series} has no reading`);
  return fill(chart.episodeAlt, {
    series: series[path.series].name,
    axis: axisOf(path, wording),
    from: day(new Date(first.date)),
    to: day(new Date(last.date)),
    recordFrom: (first.actual ?? first.model).toFixed(decimals),
    recordTo: (last.actual ?? last.model).toFixed(decimals),
    modelTo: last.model.toFixed(decimals),
    events: events.map(({ id }) => chart.events[id]).join(language === 'ja' ? '、' : ', '),
  });
};

/** Chart a path of an episode: the record as a thin dotted line, the model as a thick one in its band, events numbered. */
export const episodeChart = (episode: Episode, path: Path, wording: Wording): string => {
  const { chart, language } = wording;
  const events = eventsOf(episode);
  const auctions = auctionMarks(episode);
  const title = fill(chart.episodeTitle, {
    series: wording.series[path.series].name,
    title: chart.episodes[episode.id] ?? episode.title,
    axis: axisOf(path, wording),
  });
  const bottom = 44 + 18 * Math.ceil(events.length / KEY_COLUMNS);
  const entries = [
    { glyph: '●', fill: 'var(--ink)', label: chart.record },
    { glyph: '▬', fill: 'var(--model)', label: chart.model },
    ...(auctions.length > 0 ? [{ glyph: '▲', fill: 'var(--faint)', label: chart.auction }] : []),
    { glyph: '■', fill: 'var(--drawn)', label: chart.drawn },
  ];
  const years = episode.weeks > 60;
  return draw(
    {
      width: WIDTH,
      height: MARGIN.top + PLOT_HEIGHT + bottom,
      marginTop: MARGIN.top,
      marginLeft: MARGIN.left,
      marginRight: MARGIN.right,
      marginBottom: bottom,
      x: {
        type: 'utc',
        label: null,
        ticks: years ? '6 months' : 'month',
        tickFormat: dayText(language, years ? { month: 'short', year: '2-digit' } : { month: 'short' }),
      },
      y: { label: null, grid: true, nice: true, ticks: 6 },
      style: { fontSize: '12px' },
      marks: [
        ...auctions,
        ...eventMarks(events),
        ...lines(path),
        caption(title, { x: 0, y: -94, edge: 'top' }, { fontSize: 15, fontWeight: 'bold' }),
        ...key(entries, { x: 0, y: -70 }, WIDTH - MARGIN.left - MARGIN.right),
        ...eventKey(events, wording),
      ],
    },
    { title, description: describe(path, events, wording) },
  );
};
