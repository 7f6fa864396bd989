/** A piece of the credits, as a page sets it. */
export type CreditBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** The plain text of a line: links by their words, no marks of emphasis or code. */
const plain = (text: string): string =>
  text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`/g, '')
    .trim();

const tableOf = (lines: readonly string[]): CreditBlock => ({
  kind: 'table',
  rows: lines
    .filter((line) => !/^\|[\s:|-]+\|?$/.test(line))
    .map((line) =>
      line
        .replace(/^\||\|$/g, '')
        .split('|')
        .map(plain),
    ),
});

const blockOf = (lines: readonly string[]): CreditBlock => {
  const [first = ''] = lines;
  const heading = /^(#+)\s+(.*)$/.exec(first);
  if (heading) return { kind: 'heading', level: heading[1]?.length ?? 1, text: plain(heading[2] ?? '') };
  if (first.startsWith('|')) return tableOf(lines);
  if (first.startsWith('>'))
    return { kind: 'quote', text: plain(lines.map((line) => line.replace(/^>\s?/, '')).join(' ')) };
  return { kind: 'text', text: plain(lines.map((line) => line.replace(/^[-*]\s+/, '• ')).join(' ')) };
};

/** Cut the Markdown of the credits into headings, paragraphs, quotations and tables. Anything else is a paragraph. */
export const creditBlocks = (markdown: string): readonly CreditBlock[] =>
  markdown
    .replace(/^(#+ .*)$/gm, '\n$1\n')
    .split(/\n\s*\n/)
    .map((piece) =>
      piece
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .flatMap((lines) => (lines.length > 0 ? [blockOf(lines)] : []));
