import type { ExcelHost } from '../../../src/host/excel-host';
import { errorOf, openLiteral } from './support';

let host: ExcelHost;

beforeEach(async () => {
  host = await openLiteral({
    台账: {
      cells: [
        ['单位', '数'],
        ['办公室', 1],
        ['人事处', 2],
        ['办公室', 30],
        ['', 4],
      ],
    },
  });
});
afterEach(() => {
  host.dispose();
});

async function filtered(work: (filter: Excel.AutoFilter, sheet: Excel.Worksheet) => void) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    work(sheet.autoFilter, sheet);
    sheet.autoFilter.load('enabled,isDataFiltered,criteria');
    const area = sheet.autoFilter.getRangeOrNullObject().load('address');
    const rows = [2, 3, 4, 5].map((row) => sheet.getRange(`A${row}`).load('rowHidden'));
    await context.sync();
    return {
      area: area.isNullObject ? null : area.address,
      shown: rows.flatMap(({ rowHidden }, at) => (rowHidden ? [] : [at + 2])),
      filtered: sheet.autoFilter.isDataFiltered,
      criteria: sheet.autoFilter.criteria,
    };
  });
}

const VALUES = { filterOn: 'Values', values: ['办公室'] } as const;
const ALL = [2, 3, 4, 5];

test.each([
  ['values', 0, VALUES, [2, 4]],
  ['values and blanks', 0, { filterOn: 'Values', values: ['人事处', ''] } as const, [3, 5]],
  ['a comparison', 1, { filterOn: 'Custom', criterion1: '>2' } as const, [4, 5]],
  [
    'between',
    1,
    { filterOn: 'Custom', criterion1: '>=2', operator: 'And', criterion2: '<30' } as const,
    [3, 5],
  ],
  [
    'either',
    1,
    { filterOn: 'Custom', criterion1: '=1', operator: 'Or', criterion2: '>4' } as const,
    [2, 4],
  ],
])('apply by %s', async (_, column, criteria, shown) => {
  const state = await filtered((filter, sheet) => {
    filter.apply(sheet.getRange('A1:B5'), column, { ...criteria } as Excel.FilterCriteria);
  });
  expect(state).toMatchObject({ area: '台账!A1:B5', shown, filtered: true });
  expect(state.criteria[column]).toMatchObject({ filterOn: criteria.filterOn });
  expect(state.criteria[1 - column]).toBeNull();
});

test('two columns, clearing one, all, and the filter itself', async () => {
  const both = await filtered((filter, sheet) => {
    filter.apply(sheet.getRange('A1:B5'), 0, { ...VALUES, values: ['办公室'] });
    filter.apply(sheet.getRange('A1:B5'), 1, { filterOn: 'Custom', criterion1: '>2' });
  });
  expect(both.shown).toEqual([4]);
  const one = await filtered((filter) => {
    filter.clearColumnCriteria(1);
  });
  expect(one.shown).toEqual([2, 4]);
  const none = await filtered((filter) => {
    filter.clearCriteria();
  });
  expect(none).toEqual({
    area: '台账!A1:B5',
    shown: ALL,
    filtered: false,
    criteria: [null, null],
  });
  const gone = await filtered((filter) => {
    filter.remove();
  });
  expect(gone).toEqual({ area: null, shown: ALL, filtered: false, criteria: [] });
});

test('reapply looks at what the cells hold now', async () => {
  const before = await filtered((filter, sheet) => {
    filter.apply(sheet.getRange('A1:B5'), 1, { filterOn: 'Custom', criterion1: '>2' });
    sheet.getRange('B2').values = [[9]];
  });
  expect(before.shown).toEqual([4, 5]);
  const after = await filtered((filter) => {
    filter.reapply();
  });
  expect(after.shown).toEqual([2, 4, 5]);
});

test('a row inserted within belongs to the filter', async () => {
  const state = await filtered((filter, sheet) => {
    filter.apply(sheet.getRange('A1:B5'));
    sheet.getRange('3:3').insert('Down');
  });
  expect(state.area).toBe('台账!A1:B6');
});

test.each([
  ['colours', 'NotImplemented', { filterOn: 'CellColor', color: '#FF0000' } as const],
  ['the top ten', 'NotImplemented', { filterOn: 'TopItems', criterion1: '10' } as const],
  ['nothing known', 'InvalidArgument', { filterOn: '别的' as 'Values' } as const],
])('%s: %s', async (_, code, criteria) => {
  const error = await errorOf(() =>
    filtered((filter, sheet) => {
      filter.apply(sheet.getRange('A1:B5'), 0, criteria);
    }),
  );
  expect(error.code).toBe(code);
});
