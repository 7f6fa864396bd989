import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Make a pane a tab stop while it holds more than it shows, so that the keyboard can scroll it;
 * a pane that shows everything is none.
 */
export const useScrollStop = <Pane extends HTMLElement>(): RefObject<Pane | null> => {
  const pane = useRef<Pane>(null);
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const settle = (): void => {
      const overflows =
        element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
      const scrolls = /auto|scroll/.test(getComputedStyle(element).overflow);
      if (overflows && scrolls) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    };
    const watch = new ResizeObserver(settle);
    for (const each of [element, ...element.children]) watch.observe(each);
    settle();
    return () => watch.disconnect();
  });
  return pane;
};
