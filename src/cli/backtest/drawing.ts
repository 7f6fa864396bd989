import { type PlotOptions, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const SVG = 'http://www.w3.org/2000/svg';
const FONT = 'system-ui, -apple-system, "Segoe UI", "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", sans-serif';

/** Colours of Okabe and Ito (2008), told apart by the colour-blind, on white and on near-black. */
const STYLE = `
.chart { --ground: #fff; --ink: #1b1b1b; --faint: #767676; --model: #0072b2; --drawn: #0072b233; --band: #d9d9d9; --event: #b34700; --missed: #b34700; color: var(--ink); background: var(--ground); font-family: ${FONT}; }
@media (prefers-color-scheme: dark) { .chart { --ground: #16181c; --ink: #ececec; --faint: #9a9a9a; --model: #56b4e9; --drawn: #56b4e94d; --band: #3c4046; --event: #e69f00; --missed: #e69f00; } }
`;

/** What a chart says to those who do not see it. */
export interface AltText {
  readonly title: string;
  readonly description: string;
}

/** Draw a chart as the text of an SVG file, the same for the same options. Its colours are the variables of the style above. */
export const draw = (options: PlotOptions, { title, description }: AltText): string => {
  const { document } = parseHTML('<!DOCTYPE html><html></html>');
  const { width = 640, height = 400 } = options;
  const svg = plot({ ...options, document, className: 'chart' });
  const element = (name: string, attributes: Readonly<Record<string, string>>, text = '') => {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.textContent = text;
    return made;
  };
  const ground = element('rect', { width: `${width}`, height: `${height}`, fill: 'var(--ground)' });
  svg.prepend(
    element('title', { id: 'title' }, title),
    element('desc', { id: 'description' }, description),
    element('style', {}, STYLE),
    ground,
  );
  svg.setAttribute('xmlns', SVG);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', 'title description');
  return `${svg.toString()}\n`;
};
