import type { ExcelHost } from '../../../src/host/excel-host';
import { errorOf, openLiteral } from './support';

let host: ExcelHost;

beforeEach(async () => {
  host = await openLiteral({ 台账: { cells: [['甲', '乙']] } });
});
afterEach(() => {
  host.dispose();
});

const first = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getActiveWorksheet().getRange(address);

function looks(): unknown {
  const { cells } = host.live.activeSheet();
  return [0, 1].map((column) => ({ ...cells.style(0, column) }));
}

type Program = (range: Excel.Range) => void;

const REFUSED: readonly (readonly [why: string, program: Program, code: string, named: string])[] =
  [
    [
      'an unknown property is named',
      (range) => {
        range.getCellProperties({ style: true });
      },
      'NotImplemented',
      'Range.getCellProperties.style',
    ],
    [
      'an unknown format is named',
      (range) => {
        range.getCellProperties({ format: { protection: true } });
      },
      'NotImplemented',
      'Range.getCellProperties.format.protection',
    ],
    [
      'a name of every object is no property',
      (range) => {
        range.getCellProperties({ constructor: true } as Excel.CellPropertiesLoadOptions);
      },
      'NotImplemented',
      'Range.getCellProperties.constructor',
    ],
    [
      'a pattern Univer cannot draw',
      (range) => {
        range.setCellProperties([[{ format: { fill: { pattern: 'Grid' } } }, {}]]);
      },
      'NotImplemented',
      'RangeFill.Pattern = Grid',
    ],
    [
      'an indent Univer does not keep',
      (range) => {
        range.setCellProperties([[{ format: { indentLevel: 2 } }, {}]]);
      },
      'NotImplemented',
      'RangeFormat.IndentLevel = 2',
    ],
    [
      'a line through the cell',
      (range) => {
        range.setCellProperties([
          [{ format: { borders: { diagonalUp: { style: 'Continuous' } } } }, {}],
        ]);
      },
      'NotImplemented',
      'CellBorder diagonalUp',
    ],
    [
      'a hyperlink',
      (range) => {
        range.setCellProperties([[{ hyperlink: { address: 'x' } }, {}]]);
      },
      'NotImplemented',
      'SettableCellProperties.hyperlink',
    ],
    [
      'another shape than the range',
      (range) => {
        range.setCellProperties([[{}], [{}]]);
      },
      'InvalidArgument',
      '',
    ],
    [
      'fewer rows than the range',
      (range) => {
        range.setColumnProperties([{}]);
      },
      'InvalidArgument',
      '',
    ],
    [
      'an angle Excel does not have',
      (range) => {
        range.setCellProperties([[{ format: { textOrientation: 91 } }, {}]]);
      },
      'InvalidArgument',
      '',
    ],
  ];

test.each(REFUSED)('refused: %s', async (_why, program, code, named) => {
  const before = looks();
  const error = await errorOf(() =>
    Excel.run(async (context) => {
      program(first(context, 'A1:B1'));
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
  expect(error.message).toContain(named);
  expect(looks()).toEqual(before);
});

test('a protected sheet lets no look be set', async () => {
  host.dispose();
  host = await openLiteral(
    { 台账: { cells: [['甲']] } },
    { extras: { protectedSheets: new Set(['sheet-1']) } },
  );
  const error = await errorOf(() =>
    Excel.run(async (context) => {
      first(context, 'A1').setCellProperties([[{ format: { wrapText: true } }]]);
      await context.sync();
    }),
  );
  expect(error.code).toBe('AccessDenied');
});
