import type { Refusal } from './support';
import { refusalOf } from './support';

const addLedger = (sheet: Excel.Worksheet): Excel.Table => {
  const table = sheet.tables.add('A1:D5', true);
  table.name = '台账表';
  return table;
};

const refusals: readonly Refusal[] = [
  {
    name: 'a table without headers',
    program: (sheet) => sheet.tables.add('A1:D5', false),
    member: 'TableCollection.Add without headers',
  },
  {
    name: 'a row of totals',
    program: (sheet) => {
      addLedger(sheet).showTotals = true;
    },
    member: 'Table.ShowTotals = true',
  },
  {
    name: 'a filter of a column',
    program: (sheet) => {
      addLedger(sheet).columns.getItem('单位').filter.applyValuesFilter(['甲局']);
    },
    member: 'TableColumn.Filter',
  },
  {
    name: 'a row over filled cells',
    program: (sheet) => {
      sheet.getRange('A6').values = [['合计']];
      addLedger(sheet).rows.add(undefined, [['丙局', '', 1, 1]]);
    },
    member: 'TableRowCollection.Add over filled cells',
  },
  {
    name: 'a row between rows',
    program: (sheet) => {
      addLedger(sheet).rows.add(1, [['丙局', '', 1, 1]]);
    },
    member: 'TableRowCollection.Add between rows',
  },
  {
    name: 'a row of the sheet within the table',
    program: (sheet) => {
      addLedger(sheet);
      sheet.getRange('3:3').insert('Down');
    },
    member: 'Range.Insert before or in a table',
  },
  {
    name: 'cells before the table',
    program: (sheet) => {
      sheet.tables.add('B2:C5', true);
      sheet.getRange('A2').delete('Left');
    },
    member: 'Range.Delete before or in a table',
  },
  {
    name: 'a copy of the sheet',
    program: (sheet) => {
      addLedger(sheet);
      sheet.copy('End');
    },
    member: 'Worksheet.Copy of a sheet with pictures, charts or tables',
  },
];

test.each(refusals)('refused by name: $name', async (refusal) => {
  expect(await refusalOf(refusal)).toEqual(['NotImplemented', refusal.member]);
});

const errors: readonly (readonly [name: string, code: string, program: Refusal['program']])[] = [
  [
    'tables do not overlap',
    'InvalidOperation',
    (sheet) => {
      addLedger(sheet);
      sheet.tables.add('D5:E9', true);
    },
  ],
  [
    'no merged cells in a table',
    'InvalidOperation',
    (sheet) => {
      sheet.getRange('A2:A3').merge();
      addLedger(sheet);
    },
  ],
  [
    'no table there',
    'ItemNotFound',
    (sheet) => {
      sheet.tables.getItem('没有').load('name');
    },
  ],
  [
    'a name twice',
    'ItemAlreadyExists',
    (sheet) => {
      addLedger(sheet);
      sheet.tables.add('H1:I2', true).name = '台账表';
    },
  ],
  [
    'a name that is an address',
    'InvalidArgument',
    (sheet) => {
      addLedger(sheet).name = 'A1';
    },
  ],
  [
    'two columns of one name',
    'InvalidArgument',
    (sheet) => {
      addLedger(sheet).columns.getItem('件数').name = '单位';
    },
  ],
  [
    'rows of another width',
    'InvalidArgument',
    (sheet) => {
      addLedger(sheet).rows.add(undefined, [['丙局']]);
    },
  ],
];

test.each(errors)('%s: %s', async (name, code, program) => {
  expect((await refusalOf({ name, program, member: '' }))[0]).toBe(code);
});
