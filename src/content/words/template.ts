/** Put values into the `{named}` slots of a text. A slot without a value stays as it is, to be seen. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);

/** Names of the `{named}` slots of a text, each once, sorted. */
export const slotsOf = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();
