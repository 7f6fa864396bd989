import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A screen that is fetched when it is first shown. The page stays as it was until it has come. */
export const Later = ({ load }: { readonly load: () => Promise<ComponentType> }) => {
  const [loaded, setLoaded] = useState<{ readonly Screen: ComponentType } | null>(null);
  useEffect(() => {
    let wanted = true;
    void load().then((Screen) => {
      if (wanted) setLoaded({ Screen });
    });
    return () => {
      wanted = false;
    };
  }, [load]);
  return loaded ? <loaded.Screen /> : <div class="later" aria-busy="true" />;
};
