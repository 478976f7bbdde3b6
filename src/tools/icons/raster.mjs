/** Samples per pixel along each axis. */
const SAMPLES = 8;

const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

/** Distance to the rectangle that remains when the rounded corners are taken off all round. */
function inRect(x, y, { x: left, y: top, width, height, radius }) {
  const nearX = clamp(x, left + radius, left + width - radius);
  const nearY = clamp(y, top + radius, top + height - radius);
  const inside = x >= left && x < left + width && y >= top && y < top + height;
  return inside && (radius === 0 || Math.hypot(x - nearX, y - nearY) <= radius);
}

function distanceToSegment(x, y, [ax, ay], [bx, by]) {
  const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = clamp(((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2, 0, 1);
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

const inStroke = (x, y, { points, width }) =>
  points.slice(1).some((point, i) => distanceToSegment(x, y, points[i], point) <= width / 2);

const covers = { rect: inRect, stroke: inStroke };

const channels = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

/** Red, green, blue, alpha of one pixel: the mean of its samples, transparent ones weighing nothing. */
function pixel(column, row, scale, shapes) {
  const sum = [0, 0, 0];
  let hits = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
    const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) * scale;
    const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * scale;
    const top = shapes.findLast((shape) => covers[shape.kind](x, y, shape));
    if (top === undefined) continue;
    hits += 1;
    channels(top.colour).forEach((value, channel) => {
      sum[channel] += value;
    });
  }
  if (hits === 0) return [0, 0, 0, 0];
  const alpha = Math.round((hits / (SAMPLES * SAMPLES)) * 255);
  return [...sum.map((value) => Math.round(value / hits)), alpha];
}

/** Where the thinnest lines (2 units) are this thin, whole pixels matter more than true places. */
const THIN = 1.5;

/** Moves a rectangle's edges inwards to whole pixels, so that a line of 1¼ pixels is one sharp pixel. */
function onPixels(shape, scale) {
  if (shape.kind !== 'rect' || 2 * shape.radius >= shape.width) return shape;
  const begin = (at) => Math.ceil(at / scale - 1e-9);
  const end = (at, from) => Math.max(from + 1, Math.floor(at / scale + 1e-9));
  const [left, top] = [begin(shape.x), begin(shape.y)];
  const [right, bottom] = [end(shape.x + shape.width, left), end(shape.y + shape.height, top)];
  return {
    ...shape,
    x: left * scale,
    y: top * scale,
    width: (right - left) * scale,
    height: (bottom - top) * scale,
  };
}

function hinted(shapes, scale) {
  const line = 2 / scale;
  return line < THIN && !Number.isInteger(line)
    ? shapes.map((shape) => onPixels(shape, scale))
    : shapes;
}

/**
 * Paints shapes on a square of `grid` units into `size` × `size` pixels of RGBA, row by row.
 *
 * @returns {Uint8Array}
 */
export function rasterise(shapes, grid, size) {
  const rgba = new Uint8Array(size * size * 4);
  const drawn = hinted(shapes, grid / size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      rgba.set(pixel(column, row, grid / size, drawn), (row * size + column) * 4);
    }
  }
  return rgba;
}
