import { useEffect, useState } from 'preact/hooks';
import { type CreditBlock, creditBlocks } from './credit-blocks.ts';
import { useAboutWords } from './use-about-words.ts';

const CREDITS = 'CREDITS.md';

const fetchCredits = async (): Promise<string | null> => {
  try {
    const response = await fetch(new URL(CREDITS, document.baseURI));
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
};

const Block = ({ block }: { readonly block: CreditBlock }) => {
  if (block.kind === 'quote') return <blockquote>{block.text}</blockquote>;
  if (block.kind === 'text') return <p>{block.text}</p>;
  if (block.kind === 'heading') return block.level < 2 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>;
  const [head = [], ...rows] = block.rows;
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, i) => (
            <th key={i} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={i}>
            {row.map((cell, k) => (
              <td key={k}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Whose sounds, letters and data these are: the file as it ships. */
export const Credits = () => {
  const { credits } = useAboutWords();
  const [text, setText] = useState<string | null>();
  useEffect(() => {
    void fetchCredits().then(setText);
  }, []);
  return (
    <section aria-labelledby="credits-title">
      <h2 id="credits-title">{credits.title}</h2>
      {text === undefined && <p role="status">{credits.loading}</p>}
      {text === null && <p role="status">{credits.missing}</p>}
      {text && (
        <div class="credits" lang="en">
          {creditBlocks(text).map((block, i) => (
            <Block key={i} block={block} />
          ))}
        </div>
      )}
    </section>
  );
};
