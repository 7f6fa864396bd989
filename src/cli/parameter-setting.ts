import { parameterRanges } from '../content/parameter/parameter-ranges.ts';
import { parameterValues } from '../content/parameter/parameter-values.ts';
import type { ParameterValue } from '../core/economy/record/parameter-draw.ts';
import { type ParameterId, parameterIdSchema } from '../schema/parameter-id.ts';
import { Fault } from './fault.ts';

interface Setting {
  readonly id: ParameterId;
  readonly value: number;
}

/** Ids that share a word with what was typed, for a hint. */
const alike = (typed: string): readonly string[] => {
  const words = typed.toLowerCase().split(/[^a-z0-9]+/);
  return parameterIdSchema.options.filter((id) => words.some((word) => word.length > 1 && id.includes(word)));
};

const settingOf = (text: string): Setting => {
  const [id = '', number, ...rest] = text.split('=');
  if (number === undefined || rest.length > 0) throw new Fault('set-malformed', `"${text}" is not id=value`, 2);
  const parsed = parameterIdSchema.safeParse(id);
  if (!parsed.success) {
    const known = alike(id).slice(0, 8);
    const hint = known.length > 0 ? `; near it: ${known.join(', ')}` : '';
    throw new Fault(
      'parameter-unknown',
      `no parameter "${id}"${hint}; all stand in src/content/parameter/parameters.ts`,
      2,
    );
  }
  const value = Number(number);
  if (number.trim() === '' || !Number.isFinite(value))
    throw new Fault('parameter-invalid', `${id} must be a number, not "${number}"`, 2);
  return { id: parsed.data, value };
};

const warnOutside = ({ id, value }: Setting): void => {
  const [low, high] = parameterRanges[id];
  if (value < low || value > high)
    console.error(
      `parameter-outside: ${id}=${value} lies outside its range ${low} to ${high}; it is used all the same`,
    );
};

/**
 * The table of coefficients after `id=value` settings, the last of one id counting. What is
 * set has no range left, so that draws keep it. A value outside its range is warned of on
 * standard error. Throws `set-malformed`, `parameter-unknown` or `parameter-invalid`, exit 2.
 */
export const parameterTable = (settings: readonly string[]): readonly ParameterValue[] => {
  const set = new Map(settings.map((text) => settingOf(text)).map((setting) => [setting.id, setting]));
  for (const setting of set.values()) warnOutside(setting);
  return parameterValues.map((value) => {
    const setting = set.get(value.id);
    return setting ? { id: value.id, central: setting.value, low: setting.value, high: setting.value } : value;
  });
};
