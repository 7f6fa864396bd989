import { useEffect, useState } from 'preact/hooks';

type Told<T> = { readonly key: string; readonly value: T | 'failed' } | null;

/**
 * The answer to a question put to the opponent, asked when `key` changes and once the hand has rested for so long:
 * null until it has come, 'failed' where it will not come. An empty key asks nothing.
 */
export const useTold = <T>(ask: () => Promise<T>, key: string, restMs = 0): T | 'failed' | null => {
  const [told, setTold] = useState<Told<T>>(null);
  useEffect(() => {
    if (key === '') return;
    let isWanted = true;
    const tell = (value: T | 'failed'): void => {
      if (isWanted) setTold({ key, value });
    };
    const timer = setTimeout(() => ask().then(tell, () => tell('failed')), restMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [key]);
  return told?.key === key ? told.value : null;
};
