import './chart-section.css';
import { chartIds } from '../../../content/words/model-words.ts';
import { useDesk } from '../desk-context.ts';
import { useModelWords } from './use-model-words.ts';

/** The committed charts of model against record, in the reader's language. */
export const ChartSection = () => {
  const { language } = useDesk();
  const { charts } = useModelWords();
  return (
    <section aria-labelledby="charts-title">
      <h2 id="charts-title">{charts.title}</h2>
      <p class="model-lead">{charts.lead}</p>
      <div class="charts">
        {chartIds.map((id) => (
          <figure key={id}>
            <img
              src={new URL(`record/charts/${language.value}/${id}.svg`, document.baseURI).href}
              alt={charts.items[id].alt}
              width="480"
              height="514"
              loading="lazy"
            />
            <figcaption>{charts.items[id].caption}</figcaption>
          </figure>
        ))}
      </div>
    </section>
  );
};
