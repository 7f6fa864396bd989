import './later.css';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useDesk } from './desk-context.ts';

type Loaded<Given> = { readonly Screen: ComponentType<Given> } | 'failed' | null;

interface Props<Given> {
  readonly load: () => Promise<ComponentType<Given>>;
  /** What the screen is given once it is there. */
  readonly given: Given;
}

/** A screen that is fetched, with all there is to say, when it is first shown. The page stays as it was until it has come. */
export const Later = <Given extends object>({ load, given }: Props<Given>) => {
  const { words, complete } = useDesk();
  const { frame } = words.value.screen.play;
  const [attempt, setAttempt] = useState(1);
  const [loaded, setLoaded] = useState<Loaded<Given>>(null);
  useEffect(() => {
    let wanted = attempt > 0;
    Promise.all([load(), complete()]).then(
      ([Screen]) => wanted && setLoaded({ Screen }),
      () => wanted && setLoaded('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [load, complete, attempt]);
  if (loaded === null) return <div class="later" aria-busy="true" />;
  if (loaded !== 'failed') return <loaded.Screen {...given} />;
  const again = (): void => {
    setLoaded(null);
    setAttempt(attempt + 1);
  };
  return (
    <div class="later" role="alert">
      <p>{frame.failed}</p>
      <button type="button" class="button" onClick={again}>
        {frame.retry}
      </button>
    </div>
  );
};
