import { palette } from './palette.ts';

/**
 * What stands still lies under the game's canvas as plain elements, drawn once and left to the browser:
 * a chart of the ocean, a shade for bad weather, and the sea lanes.
 */
export interface Backdrop {
  readonly chart: HTMLCanvasElement;
  readonly shade: HTMLElement;
  readonly lanes: HTMLCanvasElement;
}

const cover = 'position:absolute;inset:0;width:100%;height:100%;pointer-events:none';

/** Put the elements into `frame`, back to front. */
export function makeBackdrop(frame: HTMLElement): Backdrop {
  const add = <Kind extends HTMLElement>(element: Kind, style = ''): Kind => {
    element.style.cssText = `${cover};${style}`;
    frame.append(element);
    return element;
  };
  return {
    chart: add(document.createElement('canvas')),
    shade: add(document.createElement('div'), `background:${palette.storm};opacity:0`),
    lanes: add(document.createElement('canvas')),
  };
}
