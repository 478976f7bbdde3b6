import type { Snippet } from './support';
import { answerOf, named } from './support';

/** The ledger as a table, on a sheet of its own so that nothing lies below. */
const addLedger = (sheet: Excel.Worksheet): Excel.Table => {
  const table = sheet.tables.add('A1:D5', true);
  table.name = '台账表';
  return table;
};

const snippets: readonly Snippet[] = [
  {
    name: 'a table over filled cells: what it is and where its parts are',
    program: async (sheet, context) => {
      const table = addLedger(sheet);
      table.load('name,style,showHeaders,showTotals,showBandedRows,showFilterButton');
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const range of ranges) range.load('address');
      await context.sync();
      const { name, style, showHeaders, showTotals, showBandedRows, showFilterButton } = table;
      return [
        { name, style, showHeaders, showTotals, showBandedRows, showFilterButton },
        ranges.map(({ address }) => address),
      ];
    },
    answer: [
      {
        name: '台账表',
        style: 'TableStyleMedium2',
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showFilterButton: true,
      },
      ['台账!A1:D5', '台账!A1:D1', '台账!A2:D5'],
    ],
  },
  {
    name: 'headers first, then rows: the first rows go where the empty one was',
    cells: [],
    program: async (sheet, context) => {
      const table = sheet.tables.add('A1:B1', true);
      table.getHeaderRowRange().values = [['单位', '件数']];
      table.rows.add(undefined, [
        ['甲局', 3],
        ['乙局', 4],
      ]);
      table.rows.add(undefined, [['丙局', 5]]);
      const range = table.getRange().load('address,values');
      table.rows.load('count,items/index,items/values');
      table.columns.load('items/name');
      await context.sync();
      return [
        range.address,
        table.columns.items.map(({ name }) => name),
        range.values,
        table.rows.count,
        table.rows.items.map(({ index, values }) => [index, values]),
      ];
    },
    answer: [
      '台账!A1:B4',
      ['单位', '件数'],
      [
        ['单位', '件数'],
        ['甲局', 3],
        ['乙局', 4],
        ['丙局', 5],
      ],
      3,
      [
        [0, [['甲局', 3]]],
        [1, [['乙局', 4]]],
        [2, [['丙局', 5]]],
      ],
    ],
  },
  {
    name: 'headers become texts, each of its own',
    cells: [
      ['件数', '件数', null, 2024],
      [1, 2, 3, 4],
    ],
    program: async (sheet, context) => {
      const table = sheet.tables.add('A1:D2', true);
      table.columns.load('items/name,items/id,items/index');
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      return [table.columns.items.map(({ id, index, name }) => [id, index, name]), header.values];
    },
    answer: [
      [
        [1, 0, '件数'],
        [2, 1, '件数2'],
        [3, 2, '列3'],
        [4, 3, '2024'],
      ],
      [['件数', '件数2', '列3', '2024']],
    ],
  },
  {
    name: 'a column by name: its values, its cells, another name',
    program: async (sheet, context) => {
      const column = addLedger(sheet).columns.getItem('件数');
      column.name = '问题数';
      const body = column.getDataBodyRange().load('address');
      column.load('name,values');
      const cell = sheet.getRange('C1').load('values');
      await context.sync();
      return [column.name, body.address, column.values, cell.values];
    },
    answer: ['问题数', '台账!C2:C5', [['问题数'], [3], [4], [''], [8]], [['问题数']]],
  },
  {
    name: 'a table is sorted by its second column',
    cells: [
      ['单位', '件数'],
      ['甲局', 3],
      ['乙局', 1],
      ['丙局', 2],
    ],
    program: async (sheet, context) => {
      const table = sheet.tables.add('A1:B4', true);
      table.sort.apply([{ key: 1, ascending: true }]);
      const range = table.getRange().load('values');
      await context.sync();
      return range.values;
    },
    answer: [
      ['单位', '件数'],
      ['乙局', 1],
      ['丙局', 2],
      ['甲局', 3],
    ],
  },
  {
    name: 'tables are found by name, by place, on the sheet, in the workbook, from a range',
    program: async (sheet, context) => {
      addLedger(sheet);
      const { tables } = context.workbook;
      tables.load('count,items/name');
      const byName = tables.getItem('台账表').worksheet.load('name');
      const none = sheet.tables.getItemOrNullObject('没有');
      const fromRange = sheet.getRange('D5:F9').getTables().getFirst().load('name');
      const fully = sheet.getRange('D5:F9').getTables(true).getCount();
      await context.sync();
      return [
        tables.count,
        tables.items.map(({ name }) => name),
        byName.name,
        none.isNullObject,
        fromRange.name,
        fully.value,
      ];
    },
    answer: [1, ['台账表'], '台账', true, '台账表', 0],
  },
  {
    name: 'back to a range: the cells stay',
    program: async (sheet, context) => {
      const range = addLedger(sheet).convertToRange().load('address');
      const count = sheet.tables.getCount();
      const cell = sheet.getRange('A2').load('values');
      await context.sync();
      return [range.address, count.value, cell.values];
    },
    answer: ['台账!A1:D5', 0, [['甲局']]],
  },
  {
    name: 'deleted: the cells are emptied',
    program: async (sheet, context) => {
      addLedger(sheet).delete();
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return used.isNullObject;
    },
    answer: true,
  },
  {
    name: 'looks and size',
    program: async (sheet, context) => {
      const table = addLedger(sheet);
      table.style = 'TableStyleLight1';
      table.showBandedRows = false;
      table.highlightFirstColumn = true;
      table.resize('A1:D9');
      table.load('style,showBandedRows,highlightFirstColumn');
      const range = table.getRange().load('address');
      await context.sync();
      return [table.style, table.showBandedRows, table.highlightFirstColumn, range.address];
    },
    answer: ['TableStyleLight1', false, true, '台账!A1:D9'],
  },
  {
    name: 'rows above and beside the table may come and go, those before it not',
    program: async (sheet, context) => {
      addLedger(sheet);
      sheet.getRange('7:7').insert('Down');
      sheet.getRange('F1:F3').insert('Down');
      sheet.getRange('H:H').delete('Left');
      const range = sheet.tables.getItem('台账表').getRange().load('address');
      await context.sync();
      return range.address;
    },
    answer: '台账!A1:D5',
  },
];

test.each(named(snippets))('%s', async (_name, snippet) => {
  expect(await answerOf(snippet)).toEqual(snippet.answer);
});
