import { bothSides } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { writeDay } from '../format.ts';
import { Later } from '../later.tsx';
import { keepTogether, type Story, storiesOf } from './front-page.ts';
import { HowToPlay } from './how-to-play.tsx';

const Dateline = ({ date }: { readonly date: string | null }) => {
  const { language } = useDesk();
  return date === null ? null : <time dateTime={date}>{writeDay(language.value, date)}</time>;
};

const Lead = ({ story }: { readonly story: Story }) => (
  <article class="lead">
    <h2>{keepTogether(story.headline)}</h2>
    <p>
      <Dateline date={story.date} />
      {story.body}
    </p>
  </article>
);

const Also = ({ story }: { readonly story: Story }) => (
  <li>
    <article>
      <h3>{keepTogether(story.headline)}</h3>
      <p>
        <Dateline date={story.date} />
        {story.body}
      </p>
    </article>
  </li>
);

const loadReading = async () => (await import('./reading-news.tsx')).ReadingNews;
const loadVoices = async () => (await import('./voice-news.tsx')).VoiceNews;

/** What is in the paper: the lead, the rest, and on the first day how one plays. */
export const FrontPageNews = () => {
  const { words, rules } = useDesk();
  const { observation } = useGame().view;
  const { quiet } = words.value.screen.story.briefing;
  const [lead, ...also] = storiesOf(rules.scenario, words.value, observation);
  return (
    <div class="news">
      {observation.ballots.length > 0 && <Later load={loadReading} given={{}} />}
      <Lead story={lead ?? { id: 'quiet', date: null, headline: quiet.title, body: quiet.text }} />
      {observation.round === 1 && <HowToPlay />}
      {also.length > 0 && (
        <ul class="also">
          {also.map((story) => (
            <Also key={story.id} story={story} />
          ))}
        </ul>
      )}
      {bothSides.some((side) => observation.voices[side]) && <Later load={loadVoices} given={{}} />}
    </div>
  );
};
