import { readFileSync } from 'node:fs';

/** A line of a file of the record, by column. */
type Line = Readonly<Record<string, string>>;

/** A published figure: the day (or month) it belongs to, and its value in the file's unit. */
export interface Reading {
  readonly date: string;
  readonly value: number;
}

const FOLDER = new URL('../../../assets/record/', import.meta.url);

/** Path of a file of the record. */
export const recordPath = (name: string): string => new URL(name, FOLDER).pathname;

/** Read a CSV file of the record, `name` without its ending. No field in these files holds a comma or a quote. */
export const readRecord = (name: string): readonly Line[] => {
  const [head = '', ...lines] = readFileSync(recordPath(`${name}.csv`), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = head.split(',');
  return lines.map((line) => {
    const fields = line.split(',');
    return Object.fromEntries(columns.map((column, i) => [column, fields[i] ?? '']));
  });
};

/** The published readings of a column, oldest first; the first column holds the date. */
export const readingsOf = (name: string, column: string): readonly Reading[] =>
  readRecord(name).flatMap((line) => {
    const [date = ''] = Object.values(line);
    const text = line[column] ?? '';
    return text === '' ? [] : [{ date, value: Number(text) }];
  });

/** The last reading up to a day, at most `within` days old; undefined if there is none. */
export const closeOn = (readings: readonly Reading[], day: string, within: number): Reading | undefined => {
  const last = readings.findLast(({ date }) => date <= day);
  if (!last) return undefined;
  return Date.parse(day) - Date.parse(last.date) <= within * 86_400_000 ? last : undefined;
};
