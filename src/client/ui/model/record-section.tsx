import './record-section.css';
import { Fragment } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { centralParameters } from '../../../content/parameter/central-parameters.ts';
import { fill } from '../../../content/words/template.ts';
import type { CheckReading } from '../../../core/game/index.ts';
import type { ValidationCase } from '../../../schema/validation.ts';
import { useDesk } from '../desk-context.ts';
import { useScrollStop } from '../story/use-scroll-stop.ts';
import { BandDot } from './band-dot.tsx';
import { changes, disputed } from './lab.ts';
import { fetchCases, readingsOf } from './record.ts';
import { useModelWords } from './use-model-words.ts';
import { write } from './write.ts';

const columns = ['measure', 'model', 'band', 'actual', 'verdict'] as const;

const rounded = (value: number): string => write(Number(value.toFixed(Math.abs(value) < 10 ? 2 : 1)));

const Verdict = ({ book, yours }: { readonly book: CheckReading; readonly yours: CheckReading }) => {
  const { record } = useModelWords();
  if (book.holds === yours.holds) return yours.holds ? record.ok : <b class="missed">{record.miss}</b>;
  return yours.holds ? <b>{record.nowHolds}</b> : <b class="missed">{record.nowMisses}</b>;
};

const Row = ({ book, yours }: { readonly book: CheckReading; readonly yours: CheckReading }) => {
  const { words } = useDesk();
  const { record } = useModelWords();
  const { series, stat, low, high, actual, unit } = book.check;
  return (
    <tr>
      <th scope="row">
        {words.value.economy.series[series].name}
        {words.value.screen.story.gap}
        <span class="record-stat">{record.statistics[stat]}</span>
      </th>
      <td class="record-model">
        {rounded(yours.value)} <span lang="en">{unit}</span>
        {book.value !== yours.value && <s>{rounded(book.value)}</s>}
      </td>
      <td>
        <BandDot book={book} yours={yours} />
        <span class="record-band">
          {write(low)} … {write(high)}
        </span>
      </td>
      <td>{actual === null ? '–' : write(actual)}</td>
      <td>
        <Verdict book={book} yours={yours} />
      </td>
    </tr>
  );
};

const Title = ({ id, title, source }: Pick<ValidationCase, 'id' | 'title' | 'source'>) => {
  const own = useModelWords().record.cases[id];
  return (
    <tr class="record-case">
      <th scope="colgroup" colSpan={columns.length}>
        <span class="record-id">{id}</span> <span lang={own ? undefined : 'en'}>{own ?? title}</span>
        <cite lang="en">{source}</cite>
      </th>
    </tr>
  );
};

const Table = ({ cases }: { readonly cases: readonly ValidationCase[] }) => {
  const { record } = useModelWords();
  const pane = useScrollStop<HTMLDivElement>();
  const parameters = disputed.value;
  const book = useMemo(() => cases.map((each) => readingsOf(each, centralParameters)), [cases]);
  const yours = useMemo(() => cases.map((each) => readingsOf(each, parameters)), [cases, parameters]);
  const count = (readings: typeof book): string => String(readings.flat().filter(({ holds }) => holds).length);
  return (
    <>
      <p class="record-count" role="status">
        <b>{fill(record.holds, { n: count(yours), total: String(book.flat().length) })}</b>{' '}
        {changes.value.size > 0 && fill(record.was, { n: count(book) })}
      </p>
      <div class="record-scroll" ref={pane}>
        <table class="record">
          <thead>
            <tr>
              {columns.map((id) => (
                <th key={id} scope="col">
                  {record.columns[id]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cases.map((each, i) => (
              <Fragment key={each.id}>
                <Title {...each} />
                {book[i]?.map((reading, k) => (
                  <Row key={k} book={reading} yours={yours[i]?.[k] ?? reading} />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};

/** Every case of the record with the reader's numbers in place. */
export const RecordSection = () => {
  const { record } = useModelWords();
  const [cases, setCases] = useState<readonly ValidationCase[] | null>();
  useEffect(() => {
    void fetchCases().then(setCases);
  }, []);
  return (
    <section aria-labelledby="record-title">
      <h2 id="record-title">{record.title}</h2>
      <p class="model-lead">{record.lead}</p>
      {cases === undefined && <p role="status">{record.loading}</p>}
      {cases === null && <p role="status">{record.missing}</p>}
      {cases && <Table cases={cases} />}
    </section>
  );
};
