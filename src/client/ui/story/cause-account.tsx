import { fill } from '../../../content/words/template.ts';
import type { SeriesId } from '../../../schema/series.ts';
import type { Explained } from './cause-explained.ts';
import { actorOf, nameCause, type Telling } from './cause-name.ts';
import { type CausePart, type Door, doorsOf, doorsTogether } from './cause-split.ts';
import { isPrice } from './price-move.ts';

interface Props {
  readonly telling: Telling;
  readonly explained: Explained;
}

const nameDoor = ({ words, causes }: Telling, door: Door): string =>
  door === 'compounding' ? causes.compounding : words.economy.channels[door].label;

const Doors = ({
  telling,
  explained,
  series,
  part,
}: Props & { readonly series: SeriesId; readonly part: CausePart }) =>
  isPrice(series)
    ? doorsOf(part, series, explained.print).map(({ id, amount }) => (
        <tr key={id} class="account-door">
          <th scope="row">
            <span class="unseen">{telling.causes.through} </span>
            {nameDoor(telling, id)}
          </th>
          <td>{explained.print.write(amount)}</td>
        </tr>
      ))
    : null;

/** Every cause with what it did, opened further by channel where the model books channels. */
const ByCause = ({ telling, explained }: Props) => {
  const { words, causes } = telling;
  const { series, split, print } = explained;
  return (
    <table class="account">
      <caption class="unseen">{fill(causes.accountCaption, { series: words.economy.series[series].name })}</caption>
      <thead>
        <tr>
          <th scope="col">{causes.columns.cause}</th>
          <th scope="col">{causes.columns.effect}</th>
        </tr>
      </thead>
      {split.parts.map((part) => {
        const { title, detail } = nameCause(telling, part.share.cause);
        const actor = actorOf(part.share.cause);
        return (
          <tbody key={part.id}>
            <tr class="account-cause">
              <th scope="rowgroup">
                <b class={actor ? `of-${actor}` : ''}>{title}</b>
                <span>{detail}</span>
              </th>
              <td>{print.write(part.amount)}</td>
            </tr>
            <Doors telling={telling} explained={explained} series={series} part={part} />
          </tbody>
        );
      })}
      <Sum telling={telling} explained={explained} />
    </table>
  );
};

const Sum = ({ telling, explained }: Props) => (
  <tfoot>
    <tr>
      <th scope="row">{telling.causes.together}</th>
      <td>{explained.print.write(explained.split.move)}</td>
    </tr>
  </tfoot>
);

/** The same move by channel, whoever worked through it. */
const ByChannel = ({ telling, explained }: Props) => {
  const { words, causes } = telling;
  const { series, split, print } = explained;
  if (!isPrice(series)) return null;
  return (
    <table class="account">
      <caption>{fill(causes.channelsCaption, { series: words.economy.series[series].name })}</caption>
      <thead>
        <tr>
          <th scope="col">{causes.channel}</th>
          <th scope="col">{causes.columns.effect}</th>
        </tr>
      </thead>
      <tbody>
        {doorsTogether(split.parts, series, print).map(({ id, amount }) => (
          <tr key={id} class="account-cause">
            <th scope="row">{nameDoor(telling, id)}</th>
            <td>{print.write(amount)}</td>
          </tr>
        ))}
      </tbody>
      <Sum telling={telling} explained={explained} />
    </table>
  );
};

/** The full account behind a fold: every cause, through which channel it worked, and how the split is made. */
export const CauseAccount = ({ telling, explained }: Props) => {
  const { causes } = telling;
  if (explained.split.parts.length === 0) return null;
  return (
    <details class="cause-account">
      <summary>{isPrice(explained.series) ? causes.account : causes.accountPlain}</summary>
      <ByCause telling={telling} explained={explained} />
      <ByChannel telling={telling} explained={explained} />
      <p>{causes.method}</p>
    </details>
  );
};
