import type { Day } from '../../../src/domain/calendar/day';
import { openHost } from '../../../src/host/node';
import { hasLibreOffice } from '../../e2e/support/libre-office';
import { AS_OF, SHEET, colour, openLedger, read, rightFills } from './coloured-book';
import { WIDTH, flatLedger } from './flat-ledger';
import type { Done } from './in-libre-office';
import { performInLibreOffice } from './in-libre-office';
import type { Operation } from './operations';
import { BEYOND, COPIES, COUNT, OPERATIONS } from './operations';

const ALL = [...OPERATIONS, ...BEYOND, ...COPIES];
const withLibreOffice = hasLibreOffice() ? describe : describe.skip;

/** The day the sheet is looked at in the end. */
function lastDay({ steps }: Operation): Day {
  const days = steps.flatMap((step) => (step.do === 'day' ? [step.day] : []));
  return days.at(-1) ?? AS_OF;
}

/** What LibreOffice shows against what a fresh reading of the file it saved says, for the rows it shows. */
async function compareSheet(
  { bytes, sheets }: Done,
  at: number,
  asOf: Day,
): Promise<{ rows: number; equal: number; missing: number[]; wrong: number[] }> {
  const opening = await openHost(bytes);
  if (!opening.ok) throw new Error(opening.message);
  const name = at === 0 ? SHEET : '副本';
  const { hidden, first } = await rowsOf(name);
  const right = rightFills(await read(asOf, name));
  opening.host.dispose();
  const lines = sheets[at] ?? [];
  const shown = new Map<number, string | null>();
  // A page begins with the first row that holds anything.
  let row = first - 1;
  for (const cells of lines) {
    do row += 1;
    while (hidden.has(row));
    shown.set(row, fillOfRow(cells));
  }
  const rows = [...right.keys()].filter((one) => !hidden.has(one));
  const fill = (one: number) => shown.get(one) ?? null;
  const body = Math.min(...right.keys());
  return {
    rows: rows.length,
    equal: rows.filter((one) => fill(one) === right.get(one)).length,
    missing: rows.filter((one) => fill(one) === null && right.get(one) !== null),
    wrong: [...shown.keys()].filter(
      (one) => one >= body && fill(one) !== null && fill(one) !== (right.get(one) ?? null),
    ),
  };
}

/** The fill of the ledger's cells, which must be one. */
function fillOfRow(cells: readonly (string | null)[]): string | null {
  const [fill = null, ...others] = new Set(cells.slice(0, WIDTH));
  return others.length === 0 ? fill : `several: ${[fill, ...others].join(' ')}`;
}

async function rowsOf(
  sheet: string,
): Promise<{ readonly hidden: ReadonlySet<number>; readonly first: number }> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets
      .getItem(sheet)
      .getUsedRange()
      .load('rowIndex,rowCount');
    await context.sync();
    const rows = Array.from({ length: used.rowCount }, (_, at) =>
      used.getRow(at).load('rowHidden,rowIndex'),
    );
    await context.sync();
    const hidden = rows.filter((row) => row.rowHidden).map((row) => row.rowIndex + 1);
    return { hidden: new Set(hidden), first: used.rowIndex + 1 };
  });
}

withLibreOffice('what LibreOffice does and shows', () => {
  let done: readonly Done[];

  beforeAll(async () => {
    const host = await openLedger(flatLedger(COUNT));
    await colour();
    const saving = await host.save();
    host.dispose();
    if (!saving.ok) throw new Error(saving.messages.join(''));
    done = await performInLibreOffice(saving.bytes, ALL);
  }, 300_000);

  const resultOf = (operation: Operation): Done => {
    const found = done[ALL.indexOf(operation)];
    if (found === undefined) throw new Error(`LibreOffice did not do ${operation.name}`);
    return found;
  };

  test.each(OPERATIONS)('$name：颜色仍然对', async (operation) => {
    const { rows, equal, shown = rows } = operation;
    const left = Math.min(shown, equal);
    expect(await compareSheet(resultOf(operation), 0, lastDay(operation))).toEqual({
      rows: shown,
      equal: left,
      missing: [],
      wrong: [],
    });
  });

  test.each(BEYOND)('$name：没有错的颜色', async (operation) => {
    const { rows, equal } = operation;
    expect(await compareSheet(resultOf(operation), 0, lastDay(operation))).toMatchObject({
      rows,
      equal,
      wrong: [],
    });
  });

  test.each(COPIES)('$name：两张表的颜色都对', async (operation) => {
    const { rows, equal } = operation;
    const every = { rows, equal, missing: [], wrong: [] };
    const result = resultOf(operation);
    expect(await compareSheet(result, 0, lastDay(operation))).toEqual(every);
    expect(await compareSheet(result, 1, lastDay(operation))).toEqual(every);
  });
});
