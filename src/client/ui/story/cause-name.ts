import type { CauseKey, CauseName, CauseWords } from '../../../content/words/cause-words.ts';
import type { Language } from '../../../content/words/language.ts';
import { fill } from '../../../content/words/template.ts';
import type { Words } from '../../../content/words/words.ts';
import { type Cause, leverOf } from '../../../core/game/index.ts';
import type { Side } from '../../../schema/party.ts';
import type { Scenario } from '../../../schema/scenario.ts';
import { writeDay } from '../format.ts';
import { nameOption } from './lever-name.ts';

/** What it takes to put causes into words. */
export interface Telling {
  readonly words: Words;
  readonly causes: CauseWords;
  readonly scenario: Scenario;
  readonly language: Language;
}

const keyOf = (cause: Cause): CauseKey => {
  if (cause.kind === 'threat') return cause.fate;
  return cause.kind === 'calendar' && cause.isAuction ? 'auction' : cause.kind;
};

/** Whose doing a cause is; null for what nobody at the table decided. */
export const actorOf = (cause: Cause): Side | null => ('side' in cause ? cause.side : null);

const leverSlots = ({ words, scenario }: Telling, id: string, to: number, from?: number) => {
  const lever = leverOf(scenario, id);
  const offices = lever?.offices.slice(0, 1).map((seat) => words.economy.seats[seat].name) ?? [];
  return {
    ...nameOption(words, scenario, id, to),
    from: from === undefined ? '' : nameOption(words, scenario, id, from).option,
    office: offices.join(),
  };
};

const slotsOf = (telling: Telling, cause: Cause): Readonly<Record<string, string>> => {
  const { words, scenario, language } = telling;
  switch (cause.kind) {
    case 'lever':
    case 'law':
      return leverSlots(telling, cause.lever, cause.to, cause.from);
    case 'threat':
      return leverSlots(telling, cause.lever, cause.option);
    case 'tie': {
      const issue = scenario.issues.find(({ id }) => id === cause.issue);
      const text = words.scenario.issues[cause.issue];
      return { issue: text?.title ?? '', option: text?.options[issue?.options[cause.most]?.id ?? '']?.label ?? '' };
    }
    case 'envoy':
    case 'voice':
      return { office: words.economy.seats[cause.seat].name };
    case 'calendar': {
      const date = scenario.calendar.find(({ id }) => id === cause.id)?.date;
      return {
        headline: words.scenario.calendar[cause.id]?.headline ?? '',
        day: date === undefined ? '' : writeDay(language, date),
      };
    }
    case 'event':
      return { headline: words.scenario.events[cause.id]?.headline ?? '' };
    default:
      return {};
  }
};

/** A cause in words: its actor by capital and office, the option chosen, the headline of an auction or event. */
export const nameCause = (telling: Telling, cause: Cause): CauseName => {
  const { title, noun, detail } = telling.causes.names[keyOf(cause)];
  const side = actorOf(cause);
  const slots = { ...slotsOf(telling, cause), capital: side ? telling.words.economy.sides[side].capital : '' };
  return { title: fill(title, slots), noun: fill(noun, slots), detail: fill(detail, slots) };
};
