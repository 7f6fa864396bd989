import './parameter-bench.css';
import { useState } from 'preact/hooks';
import { centralParameters } from '../../../content/parameter/central-parameters.ts';
import { parameterRanges } from '../../../content/parameter/parameter-ranges.ts';
import { fill } from '../../../content/words/template.ts';
import type { ParameterId } from '../../../schema/parameter-id.ts';
import { useDesk } from '../desk-context.ts';
import { type CopyOutcome, copyText } from '../share/copy-text.ts';
import { changes, chosen, concede, concedeAll, dispute, disputed, markOf } from './lab.ts';
import { mostDisputed, nameOf, parameterList, textOf } from './parameter-list.ts';
import { useModelWords } from './use-model-words.ts';
import { write } from './write.ts';

const Picker = () => {
  const { lab } = useModelWords();
  const options = (ids: readonly ParameterId[]) =>
    ids.map((id) => (
      <option key={id} value={id}>
        {nameOf(id)}
      </option>
    ));
  return (
    <label class="bench-pick">
      <span>{lab.pick}</span>
      <select
        value={chosen.value}
        onChange={(event) => {
          chosen.value = event.currentTarget.value as ParameterId;
        }}
      >
        <optgroup label={lab.disputed}>{options(mostDisputed)}</optgroup>
        {parameterList.map(([theme, texts]) => (
          <optgroup key={theme} label={lab.themes[theme]}>
            {options(texts.map(({ id }) => id).filter((id) => !mostDisputed.includes(id)))}
          </optgroup>
        ))}
      </select>
    </label>
  );
};

/** Slider and number field of one coefficient. The slider spans the range and the value, whatever it is. */
const Value = ({ id }: { readonly id: ParameterId }) => {
  const { lab } = useModelWords();
  const value = disputed.value[id];
  const [text, setText] = useState(String(value));
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    if (Number(text) !== value) setText(String(value));
  }
  const [low, high] = parameterRanges[id];
  const isNumber = text.trim() !== '' && Number.isFinite(Number(text));
  const type = (next: string): void => {
    setText(next);
    if (next.trim() !== '' && Number.isFinite(Number(next))) dispute(id, Number(next));
  };
  const state = isNumber ? (value < low || value > high ? lab.outside : '') : lab.notANumber;
  return (
    <div class="bench-value">
      <input
        type="range"
        aria-label={nameOf(id)}
        min={Math.min(low, value)}
        max={low === high ? high + Math.abs(high || 1) : Math.max(high, value)}
        step="any"
        value={value}
        onInput={(event) => type(String(Number(Number(event.currentTarget.value).toPrecision(3))))}
      />
      <label>
        <span>{lab.value}</span>
        <input
          type="text"
          inputMode="decimal"
          value={text}
          aria-invalid={!isNumber}
          aria-describedby="bench-state"
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
      <p id="bench-state" class="bench-state" role="status">
        {state}
      </p>
    </div>
  );
};

const Source = ({ id }: { readonly id: ParameterId }) => {
  const { words } = useDesk();
  const { lab } = useModelWords();
  const { unit, evidence, source, note } = textOf(id);
  const [low, high] = parameterRanges[id];
  const mark = words.value.economy.evidence[evidence];
  return (
    <dl class="bench-source">
      <div>
        <dt>{fill(lab.book, { value: write(centralParameters[id]) })}</dt>
        <dd>{fill(lab.range, { low: write(low), high: write(high), unit })}</dd>
      </div>
      <div>
        <dt>
          <b class="evidence-mark">{evidence}</b> {mark.label}
        </dt>
        <dd lang="en">
          {source}
          {note && <i> {note}</i>}
        </dd>
      </div>
    </dl>
  );
};

const addressOf = (mark: string): string => `${location.href.replace(/[?#].*$/, '')}${mark}`;

/** What has been changed so far, each a way back to it. */
const Changed = () => {
  const { lab } = useModelWords();
  const [outcome, setOutcome] = useState<{ readonly mark: string; readonly copied: CopyOutcome } | null>(null);
  const mark = markOf(changes.value);
  if (changes.value.size === 0) return null;
  const copy = async (): Promise<void> => {
    history.replaceState(null, '', mark);
    setOutcome({ mark, copied: await copyText(addressOf(mark)) });
  };
  const said = outcome?.mark === mark ? outcome.copied : null;
  return (
    <section class="bench-changed" aria-label={fill(lab.changed, { n: String(changes.value.size) })}>
      <ul>
        {[...changes.value].map(([id, value]) => (
          <li key={id}>
            <button
              type="button"
              class="bench-name"
              onClick={() => {
                chosen.value = id;
              }}
            >
              {nameOf(id)}
            </button>
            <b>{write(value)}</b>
            <button type="button" class="button quiet" onClick={() => concede(id)}>
              {fill(lab.reset, { value: write(centralParameters[id]) })}
            </button>
          </li>
        ))}
      </ul>
      <p class="bench-actions">
        <button type="button" class="button quiet" onClick={() => void copy()}>
          {lab.link}
        </button>
        <output>{said && lab[said]}</output>
        <button type="button" class="button quiet" onClick={concedeAll}>
          {lab.resetAll}
        </button>
      </p>
    </section>
  );
};

/** The coefficient on the bench: what it is, where it comes from, and the reader's own value. */
export const ParameterBench = () => (
  <div class="bench">
    <Picker />
    <Value key={chosen.value} id={chosen.value} />
    <Source id={chosen.value} />
    <Changed />
  </div>
);
