import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const SVG = resolve(__dirname, '../../src/tools/icons/svg.mjs');

/** What the reader says of a document, in a process of its own since it is an ES module. */
function read(svg: string): string {
  const script = `import { readSvg } from ${JSON.stringify(SVG)};
    try { console.log(JSON.stringify(readSvg(process.argv[1]))); }
    catch (error) { console.log(error.message); }`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script, svg], {
    encoding: 'utf8',
  }).trim();
}

const drawing = (inside: string): string => `<svg viewBox="0 0 32 32">${inside}</svg>`;

test('the shapes of a drawing, in the order they are painted', () => {
  const inside =
    '<rect x="4" y="2" width="24" height="28" rx="3" fill="#107C41"/><circle cx="20" cy="19" r="9" fill="#FFFFFF"/>' +
    '<polyline points="8,18 12,20" fill="none" stroke="#107C41" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>';
  expect(JSON.parse(read(drawing(inside)))).toEqual({
    grid: 32,
    shapes: [
      { kind: 'rect', x: 4, y: 2, width: 24, height: 28, radius: 3, colour: '#107C41' },
      { kind: 'rect', x: 11, y: 10, width: 18, height: 18, radius: 9, colour: '#FFFFFF' },
      {
        kind: 'stroke',
        points: [
          [8, 18],
          [12, 20],
        ],
        width: 2.6,
        colour: '#107C41',
      },
    ],
  });
});

test.each([
  ['another shape', drawing('<path d="M0 0"/>'), 'Cannot draw: <path>'],
  [
    'a shape that says too little',
    drawing('<rect x="0" y="0" width="1" fill="#000000"/>'),
    'Cannot draw <rect>: missing [height], unknown []',
  ],
  [
    'a shape that says too much',
    drawing('<circle cx="1" cy="1" r="1" fill="#000000" opacity="0.5"/>'),
    'Cannot draw <circle>: missing [], unknown [opacity]',
  ],
  [
    'a colour by its name',
    drawing('<circle cx="1" cy="1" r="1" fill="green"/>'),
    'Cannot draw: "green" is no colour #RRGGBB',
  ],
  ['no square', '<svg viewBox="0 0 32 16"></svg>', 'Cannot draw: the view box is no square from 0'],
  ['no drawing', '<p>', 'Cannot draw: <p>'],
])('%s is refused, since a browser would draw it otherwise', (_what, svg, words) => {
  expect(read(svg)).toBe(words);
});
