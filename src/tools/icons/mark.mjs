/** The mark of the add-in: a ledger sheet with a check over a progress bar, on Excel's green. */

/** Shapes lie on a square of this many units; even coordinates fall on whole pixels at 16 px. */
export const GRID = 32;

export const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const GREEN = '#107C41';
const PALE = '#BFE0CD';
const WHITE = '#FFFFFF';

const rect = (x, y, width, height, radius, colour) => ({
  kind: 'rect',
  ...{ x, y, width, height, radius, colour },
});

/** Painted in this order: the later shape covers the earlier one. */
export const SHAPES = [
  rect(0, 0, 32, 32, 6, GREEN),
  rect(6, 4, 20, 24, 2, WHITE),
  rect(10, 8, 12, 2, 0, PALE),
  {
    kind: 'stroke',
    points: [
      [10.5, 15.5],
      [14.5, 19],
      [21.5, 12.5],
    ],
    width: 2.8,
    colour: GREEN,
  },
  rect(10, 22, 12, 2, 0, PALE),
  rect(10, 22, 8, 2, 0, GREEN),
];

function svgShape(shape) {
  if (shape.kind === 'rect') {
    const { x, y, width, height, radius, colour } = shape;
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${colour}"/>`;
  }
  const points = shape.points.map((point) => point.join(',')).join(' ');
  return (
    `<polyline points="${points}" fill="none" stroke="${shape.colour}" stroke-width="${shape.width}"` +
    ' stroke-linecap="round" stroke-linejoin="round"/>'
  );
}

/** The mark as an SVG document. */
export const markSvg = () =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${GRID} ${GRID}" role="img" aria-label="整改台账助手">\n` +
  SHAPES.map((shape) => `  ${svgShape(shape)}\n`).join('') +
  '</svg>\n';
