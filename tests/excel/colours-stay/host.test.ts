import { AS_OF_NAME } from '../../../src/domain/highlight/names';
import type { EmbeddedHost } from '../../../src/host/node';
import { AS_OF, SHEET, colour, compare, inExcel, moveDay, openLedger } from './coloured-book';
import { FIRST_ROW, flatLedger } from './flat-ledger';
import type { Operation, Step } from './operations';
import { BEYOND, COPIES, COUNT, OPERATIONS } from './operations';

let host: EmbeddedHost;
beforeEach(async () => {
  host = await openLedger(flatLedger(COUNT));
  await colour();
});
afterEach(() => {
  host.dispose();
});

/** Where the body ends after the steps before, so that a sort takes what a user would take. */
async function lastRow(): Promise<number> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(SHEET).getRange('A:A').getUsedRange(true);
    const last = used.getLastRow().load('rowIndex');
    await context.sync();
    return last.rowIndex + 1;
  });
}

async function perform(step: Step): Promise<void> {
  if (step.do === 'day') {
    await moveDay(step.day);
    return;
  }
  const last = await lastRow();
  await inExcel((sheet) => {
    const rows = (row: number, count: number) => sheet.getRange(`${row}:${row + count - 1}`);
    switch (step.do) {
      case 'sort':
        sheet
          .getRangeByIndexes(FIRST_ROW - 1, 0, last - FIRST_ROW + 1, step.width)
          .sort.apply([{ key: step.column - 1, ascending: step.ascending }]);
        break;
      case 'filter':
        sheet.autoFilter.apply(sheet.getRange(`A${FIRST_ROW - 1}:G${last}`), step.column - 1, {
          filterOn: 'Values',
          values: [step.value],
        });
        break;
      case 'insert':
        rows(step.row, step.count).insert('Down');
        break;
      case 'delete':
        rows(step.row, step.count).delete('Up');
        break;
      case 'copyRow':
        rows(step.to, 1).copyFrom(rows(step.row, 1));
        break;
      case 'copySheet':
        sheet.copy('After', sheet).name = step.name;
        break;
      case 'type':
        sheet.getRangeByIndexes(step.row - 1, step.column - 1, 1, step.cells.length).values = [
          [...step.cells],
        ];
        break;
    }
  });
}

async function performAll({ steps }: Operation): Promise<ReturnType<typeof compare>> {
  let asOf = AS_OF;
  for (const step of steps) {
    await perform(step);
    if (step.do === 'day') asOf = step.day;
  }
  return compare(asOf);
}

test('before anything is done every row shows what the reading says', async () => {
  expect(await compare(AS_OF)).toEqual({ rows: COUNT, equal: COUNT, missing: [], wrong: [] });
});

test.each(OPERATIONS)('$name：颜色仍然对', async (operation) => {
  const { rows, equal } = operation;
  expect(await performAll(operation)).toEqual({ rows, equal, missing: [], wrong: [] });
});

test.each(BEYOND)('$name：没有错的颜色', async (operation) => {
  const { rows, equal } = operation;
  expect(await performAll(operation)).toMatchObject({ rows, equal, wrong: [] });
});

test.each(COPIES)('$name：两张表的颜色都对', async (operation) => {
  const { rows, equal, steps } = operation;
  const every = { rows, equal, missing: [], wrong: [] };
  expect(await performAll(operation)).toEqual(every);
  const later = steps.some((step) => step.do === 'day') ? '2025-07-01' : AS_OF;
  expect(await compare(later, '副本')).toEqual(every);
});

/** Steps that the narrower ledger has the columns for. */
const NARROW = [...OPERATIONS, ...BEYOND].filter(({ name }) =>
  /^(?:按“整改时限”升序|到了2025-07-01|中间插入一行|删除第一条|插入、删除|只排台账)/u.test(name),
);

test.each(NARROW)('状态读自整改进展的台账，$name：没有错的颜色', async (operation) => {
  host.dispose();
  host = await openLedger(flatLedger(COUNT, false));
  await colour();
  const { missing, wrong, rows } = await performAll(operation);
  expect([rows, wrong]).toEqual([operation.rows, []]);
  const stays = OPERATIONS.includes(operation);
  expect(missing.length > 0).toBe(!stays);
});

test('with TODAY() as the as-of day the colours of tomorrow come by themselves', async () => {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(AS_OF_NAME).formula = '=TODAY()';
    await context.sync();
  });
  const days = ['2025-04-30', '2025-05-06', '2025-12-31', '2026-01-01'] as const;
  for (const day of days) {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    jest.useFakeTimers({ now: new Date(year, month - 1, date, 9), doNotFake: NOT_FAKED });
    await host.recalculate();
    const compared = await compare(day);
    jest.useRealTimers();
    expect([day, compared]).toEqual([day, { rows: COUNT, equal: COUNT, missing: [], wrong: [] }]);
  }
});

/** Only the clock stands still. */
const NOT_FAKED: FakeableAPI[] = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'requestIdleCallback',
  'cancelIdleCallback',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
];
type FakeableAPI = NonNullable<
  Extract<Parameters<typeof jest.useFakeTimers>[0], { doNotFake?: unknown }>['doNotFake']
>[number];
