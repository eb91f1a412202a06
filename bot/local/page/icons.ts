/** Outlines on a grid of 20 by 20. */
const SHAPES = {
  send: 'M3 3.5 17.5 10 3 16.5 5.2 10.7 11.5 10 5.2 9.3Z',
  more: 'M4.4 10h.8M9.6 10h.8M14.8 10h.8',
  add: 'M10 4v12M4 10h12',
  install: 'M10 3.5v8.5m-3.5-3.2L10 12l3.5-3.2M4 14v2.5h12V14',
  installed: 'M4.5 10.5 8.3 14.3 15.5 6.5',
  again: 'M4 10a6 6 0 1 0 1.9-4.4M4 3.5v3h3',
  startOver: 'M4 5h12M8 9h8M4 13h12M8 17h8',
  oldClient: 'M10 5.5V10l3 2M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z',
  light:
    'M10 6.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4ZM10 2v1.8M10 16.2V18M2 10h1.8M16.2 10H18M4.3 4.3l1.3 1.3M14.4 14.4l1.3 1.3M4.3 15.7l1.3-1.3M14.4 5.6l1.3-1.3',
  dark: 'M16 11.6A6.5 6.5 0 0 1 8.4 4a6.5 6.5 0 1 0 7.6 7.6Z',
  system: 'M3.5 4.5h13v9h-13ZM7.5 16.5h5M10 13.5v3',
  copy: 'M7.5 7.5h8.5v8.5H7.5ZM12.5 7.5V4H4v8.5h3.5',
  down: 'M10 4v11.5M5 10.8l5 5 5-5',
  refresh: 'M4 10a6 6 0 0 1 10.6-3.9L16 7.5M16 4v3.5h-3.5M16 10a6 6 0 0 1-10.6 3.9L4 12.5M4 16v-3.5h3.5',
  warning: 'M10 3.5 17.5 16.5h-15ZM10 8.5v3.5M10 14.3h.01',
} as const;
export type Icon = keyof typeof SHAPES;

/** A drawn icon; it says nothing to screen readers, the button around it does. */
export function icon(name: Icon): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', SHAPES[name]);
  svg.append(path);
  return svg;
}
