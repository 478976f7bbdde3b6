/**
 * Reads the few shapes that our icons are drawn with. Anything else is refused by name: an icon that is
 * drawn otherwise in a browser than in a PNG would be two icons.
 */

const TAG = /<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/gu;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/gu;
const COLOUR = /^#[\dA-F]{6}$/u;

/** What each shape may say; nothing that it must say may be missing. */
const SHAPES = {
  rect: { must: ['x', 'y', 'width', 'height', 'fill'], may: ['rx'] },
  circle: { must: ['cx', 'cy', 'r', 'fill'], may: [] },
  polyline: {
    must: ['points', 'stroke', 'stroke-width', 'fill', 'stroke-linecap', 'stroke-linejoin'],
    may: [],
  },
};

function number(text) {
  const value = Number(text);
  if (text === '' || !Number.isFinite(value))
    throw new TypeError(`Cannot draw: "${text}" is no number`);
  return value;
}

function colour(text) {
  if (!COLOUR.test(text)) throw new TypeError(`Cannot draw: "${text}" is no colour #RRGGBB`);
  return text;
}

const READERS = {
  rect: ({ x, y, width, height, rx = '0', fill }) => ({
    kind: 'rect',
    x: number(x),
    y: number(y),
    width: number(width),
    height: number(height),
    radius: number(rx),
    colour: colour(fill),
  }),
  circle: ({ cx, cy, r, fill }) => {
    const radius = number(r);
    const [x, y] = [number(cx) - radius, number(cy) - radius];
    return {
      kind: 'rect',
      ...{ x, y, width: 2 * radius, height: 2 * radius, radius },
      colour: colour(fill),
    };
  },
  polyline: (said) => {
    if (said.fill !== 'none') throw new TypeError('Cannot draw: a filled polyline');
    return {
      kind: 'stroke',
      points: said.points.split(' ').map((point) => point.split(',').map(number)),
      width: number(said['stroke-width']),
      colour: colour(said.stroke),
    };
  },
};

function shapeOf(name, attributes) {
  const known = SHAPES[name];
  if (known === undefined) throw new TypeError(`Cannot draw: <${name}>`);
  const said = Object.keys(attributes);
  const missing = known.must.filter((each) => !said.includes(each));
  const unknown = said.filter((each) => ![...known.must, ...known.may].includes(each));
  if (missing.length > 0 || unknown.length > 0) {
    throw new TypeError(
      `Cannot draw <${name}>: missing [${missing.join(' ')}], unknown [${unknown.join(' ')}]`,
    );
  }
  return READERS[name](attributes);
}

/**
 * The shapes of an SVG document on a square, in the order they are painted.
 *
 * @param {string} svg
 * @returns {{ grid: number, shapes: object[] }} `grid` is the side of the square
 * @throws {TypeError} where it holds anything that is not drawn here
 */
export function readSvg(svg) {
  const shapes = [];
  let grid = 0;
  for (const [, closing, name, said] of svg.matchAll(TAG)) {
    if (closing !== '') continue;
    const attributes = Object.fromEntries(
      [...said.matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value]),
    );
    if (name === 'svg') {
      const [left, top, width, height] = attributes.viewBox.split(' ').map(number);
      if (left !== 0 || top !== 0 || width !== height)
        throw new TypeError('Cannot draw: the view box is no square from 0');
      grid = width;
    } else shapes.push(shapeOf(name, attributes));
  }
  if (grid === 0) throw new TypeError('Cannot draw: no <svg> with a view box');
  return { grid, shapes };
}
