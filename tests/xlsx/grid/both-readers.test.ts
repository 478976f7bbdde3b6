import fc from 'fast-check';
import { XmlError } from '../../../src/xlsx/xml/walk-xml';
import { data, gridOf } from './grid-support';

/** Cells and rows as writers of every kind put them, right and wrong mixed. */
const cell = fc.oneof(
  fc.constantFrom(
    '<c r="A1"><v>1</v></c>',
    '<c r="B1" s="2"><v>45777</v></c>',
    '<c t="s"><v>3</v></c>',
    '<c r="D1" t="str"><f>A1</f><v>x &amp; y</v></c>',
    '<c r="E1" t="inlineStr"><is><t>字</t></is></c>',
    '<c r="F1" t="b"><v>1</v></c>',
    '<c r="G1"/>',
    '<c r="H1" s="3"><v>0.25</v></c>',
    '<c r="I1"><f>1/3</f></c>',
    '<c r="J1" t="str"><v>a]]&gt;</v></c>',
  ),
  fc.constantFrom(
    '<v>1</v>',
    '<c r="A1"><v>1</c>',
    '&amp;',
    '<!-- -->',
    '</row>',
    '<c',
    '"',
    '<c r="A1" s="x"><v>1</v></c>',
  ),
);
const row = fc
  .tuple(
    fc.constantFrom('<row>', '<row r="1">', '<row hidden="1">', '<row r="7" ht="12.5">'),
    fc.array(cell, { maxLength: 5 }),
  )
  .map(([start, cells]) => `${start}${cells.join('')}</row>`);

function outcome(part: string, way: 'quick' | 'thorough'): unknown {
  try {
    return gridOf(part, way);
  } catch (error) {
    if (error instanceof XmlError) return 'damaged';
    throw error;
  }
}

test('whatever the rows hold, both readers give the same grid or both say damaged', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
      const part = data(rows.join(''));
      expect(outcome(part, 'quick')).toEqual(outcome(part, 'thorough'));
    }),
    { numRuns: 300 },
  );
});
