/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBestLedger, type LoadedLedger } from '../../../src/app/load-ledger';
import { DEFAULT_SETTINGS, optionsOf } from '../../../src/app/settings';
import { benchGrid } from '../../../src/bench/bench-grid';
import { benchProblems } from '../../../src/bench/bench-table';
import { openPackageWorkbook } from '../../../src/cli/package-workbook';
import type { DisplayState } from '../../../src/domain/palette/types';
import { countByMonth } from '../../../src/domain/summary/by-month';
import { groupsBy } from '../../../src/domain/summary/groups-by';
import type { Summary } from '../../../src/domain/summary/types';
import { groupKinds } from '../../../src/taskpane/overview/group-kinds';
import { groupRows } from '../../../src/taskpane/overview/group-rows';
import { problemsAt, problemsByRow } from '../../../src/taskpane/overview/shown-problems';
import { slowestOf } from '../../../src/taskpane/overview/slowest';
import { countStates, problemsIn } from '../../../src/taskpane/overview-model';
import { FakeWorkbook } from '../../support/fake-workbook';

const OPTIONS = optionsOf(
  { ...DEFAULT_SETTINGS, feedback: '2024-07-26', firstWarningDays: 60 },
  '2025-04-30',
);

function sampleWorkbook() {
  const file = join(__dirname, '../../../assets/samples/sample-ledger.xlsx');
  return openPackageWorkbook(new Uint8Array(readFileSync(file))).workbook;
}

const WORKBOOKS = [
  { what: 'the sample', total: 38, open: sampleWorkbook },
  {
    what: 'a ledger of 1,000 problems',
    total: 1000,
    open: () => new FakeWorkbook([benchGrid(benchProblems(1000))]),
  },
];

/** The figures that the summary sheet prints and that are states of their own in the pane. */
function urgentOf({ overdue, dueSoon, firstWarning, completedLate }: Summary) {
  return { overdue, dueSoon, firstWarning, completedLate };
}

describe.each(WORKBOOKS)('the pane says what the summary says, of $what', ({ total, open }) => {
  let loaded: LoadedLedger;
  beforeAll(async () => {
    const result = await loadBestLedger(open(), OPTIONS);
    if (result.kind !== 'ledger') throw new Error(result.message);
    loaded = result;
  });

  test('states', () => {
    const { ledger, summary } = loaded;
    const counts = countStates(ledger.items);
    const countOf = (state: DisplayState): number =>
      counts.find((one) => one.state === state)?.count ?? 0;
    expect(summary.total).toBe(total);
    expect({
      overdue: countOf('overdue'),
      dueSoon: countOf('dueSoon'),
      firstWarning: countOf('firstWarning'),
      completedLate: countOf('completedLate'),
    }).toEqual(urgentOf(summary));
    expect(countOf('completed') + countOf('completedLate')).toBe(summary.byStatus.completed);
    expect(countOf('longTerm')).toBe(summary.byStatus.longTerm);
    for (const { state, count } of counts) {
      expect(problemsIn(ledger.items, state)).toHaveLength(count);
    }
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  });

  test('groups: every problem once, and what is late of each', () => {
    const { ledger, summary } = loaded;
    const byRow = problemsByRow(ledger.items);
    const kinds = groupKinds(summary);
    expect(kinds).toEqual(['unit', 'leader', 'category']);
    for (const by of kinds) {
      const rows = groupRows(groupsBy(summary, by), byRow);
      expect(rows.flatMap(({ figures }) => problemsAt(figures.rows, byRow))).toHaveLength(total);
      for (const { figures, counts, daysLate } of rows) {
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(figures.total);
        const late = problemsAt(figures.rows, byRow).filter(({ state }) => state === 'overdue');
        expect(late).toHaveLength(figures.overdue);
        expect(daysLate).toBe(late[0]?.item.daysLate ?? 0);
      }
    }
  });

  test('who is latest has as many overdue as its group', () => {
    const { ledger, summary } = loaded;
    const slowest = slowestOf(ledger.items, summary);
    const most = Math.max(...summary.byUnit.map(({ overdue }) => overdue));
    expect(slowest).toMatchObject({ by: 'unit', most: { overdue: most } });
    const latest = Math.max(...ledger.items.map(({ daysLate }) => daysLate));
    expect((slowest?.longest ?? slowest?.most)?.daysLate).toBe(latest);
  });

  test('months', () => {
    const { ledger, summary } = loaded;
    const { months, longTerm, undated } = countByMonth(ledger.items);
    const rows = [...months.flatMap((month) => month.rows), ...longTerm, ...undated];
    expect(new Set(rows).size).toBe(total);
    expect(rows).toHaveLength(total);
    expect(months.reduce((sum, { overdue }) => sum + overdue, 0)).toBe(summary.overdue);
  });
});

test('the sample on its own day, worked out by hand', async () => {
  const result = await loadBestLedger(sampleWorkbook(), OPTIONS);
  if (result.kind !== 'ledger') throw new Error(result.message);
  const { ledger, summary } = result;
  expect(summary.completionRate).toEqual({ numerator: 21, denominator: 38, percent: 55.26 });
  expect(urgentOf(summary)).toMatchObject({ overdue: 5, dueSoon: 3, completedLate: 3 });
  expect(slowestOf(ledger.items, summary)).toEqual({
    by: 'unit',
    most: { names: ['政治处'], overdue: 2, daysLate: 15 },
    longest: { names: ['工会委员会'], overdue: 1, daysLate: 89 },
  });
});
