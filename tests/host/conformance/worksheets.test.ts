import { BooleanNumber } from '@univerjs/core';

import type { ExcelHost } from '../../../src/host/excel-host';
import { errorOf, openLiteral } from './support';

let host: ExcelHost;

beforeEach(async () => {
  host = await openLiteral({
    台账: { cells: [['甲']] },
    说明: { hidden: BooleanNumber.TRUE },
    附表: {},
  });
});
afterEach(() => {
  host.dispose();
});

test('sheets come in tab order with what was asked', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility,items/position');
    const all = worksheets.getCount();
    const shown = worksheets.getCount(true);
    const last = worksheets.getLast().load('name');
    const next = worksheets.getFirst().getNext(true).load('name');
    await context.sync();
    expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['台账', 'Visible'],
      ['说明', 'Hidden'],
      ['附表', 'Visible'],
    ]);
    expect(worksheets.items.map(({ position }) => position)).toEqual([0, 1, 2]);
    expect([all.value, shown.value]).toEqual([3, 2]);
    expect(last.name).toBe('附表');
    expect(next.name).toBe('附表');
  });
});

test('a sheet is found by name in any case and by id', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add('Summary');
    sheet.load('id');
    const byName = worksheets.getItem('SUMMARY').load('id');
    await context.sync();
    const byId = worksheets.getItem(sheet.id).load('name');
    await context.sync();
    expect(byName.id).toBe(sheet.id);
    expect(byId.name).toBe('Summary');
  });
});

test('a sheet that is not there is a null object, and so is what hangs on it', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
    const range = sheet.getUsedRangeOrNullObject(true);
    sheet.load('name');
    range.load('values');
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
    expect(range.isNullObject).toBe(true);
  });
});

test('a new sheet comes last and is not shown', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('汇总');
    added.load('name,position');
    const active = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect(added.position).toBe(3);
    expect(active.name).toBe('台账');
    added.activate();
    const now = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect(now.name).toBe('汇总');
  });
});

test('a new sheet has room for everything', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('汇总');
    sheet.getRange('AZ3000').values = [['远']];
    const used = sheet.getUsedRange(true).load('address');
    await context.sync();
    expect(used.address).toBe('汇总!AZ3000');
  });
});

test('tab colour, gridlines, name and visibility can be set', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('附表');
    sheet.tabColor = '#107C41';
    sheet.showGridlines = false;
    sheet.name = '附表二';
    sheet.visibility = 'Hidden';
    sheet.load('tabColor,showGridlines,name,visibility');
    await context.sync();
    expect(sheet.tabColor).toBe('#107C41');
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.name).toBe('附表二');
    expect(sheet.visibility).toBe('Hidden');
  });
});

test('the last visible sheet is neither deleted nor hidden', async () => {
  const error = await errorOf(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('附表').delete();
      await context.sync();
      worksheets.getItem('台账').delete();
      await context.sync();
    }),
  );
  expect(error.code).toBe('InvalidOperation');
  expect(host.live.sheets().map(({ name }) => name)).toEqual(['台账', '说明']);
});

test('custom properties are kept by sheet', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const { customProperties } = worksheets.getItem('附表');
    customProperties.add('整改台账助手', '汇总表');
    const found = customProperties.getItemOrNullObject('整改台账助手').load('key,value');
    const elsewhere = worksheets
      .getItem('台账')
      .customProperties.getItemOrNullObject('整改台账助手');
    elsewhere.load('value');
    await context.sync();
    expect(found.value).toBe('汇总表');
    expect(elsewhere.isNullObject).toBe(true);
    found.value = '二';
    customProperties.load('items/key,items/value');
    await context.sync();
    expect(customProperties.items.map(({ key, value }) => [key, value])).toEqual([
      ['整改台账助手', '二'],
    ]);
    customProperties.getItem('整改台账助手').delete();
    const count = customProperties.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
  expect(host.isDirty).toBe(true);
});

test.each<[name: string, freeze: (panes: Excel.WorksheetFreezePanes) => void, location: string]>([
  [
    'rows',
    (panes) => {
      panes.freezeRows(4);
    },
    '台账!1:4',
  ],
  [
    'columns',
    (panes) => {
      panes.freezeColumns(2);
    },
    '台账!A:B',
  ],
  [
    'both',
    (panes) => {
      panes.freezeAt('A1:C4');
    },
    '台账!A1:C4',
  ],
])('freezing %s', async (_name, freeze, location) => {
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
    const before = freezePanes.getLocationOrNullObject().load('address');
    freeze(freezePanes);
    const after = freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(before.isNullObject).toBe(true);
    expect(after.address).toBe(location);
    freezePanes.unfreeze();
    const gone = freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test('selecting shows the sheet and the range', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('附表').getRange('B3:C5').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    expect(selected.address).toBe('附表!B3:C5');
    expect(cell.address).toBe('附表!B3');
  });
});
