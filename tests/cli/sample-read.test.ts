import { join } from 'node:path';
import { runCli } from '../../src/cli/run-cli';
import expected from '../domain/ledger/sample-expected.json';

const SAMPLE = join(__dirname, '../../assets/samples/sample-ledger.xlsx');

interface Item {
  readonly row: number;
  readonly serial: string;
  readonly unit: string;
  readonly status: string;
  readonly percent: number | null;
  readonly overdue: boolean;
  readonly daysLate: number;
  readonly dueSoon: boolean;
  readonly completedLate: boolean;
  readonly deadline: { readonly kind: string; readonly due: string | null };
}
interface Answer {
  readonly columns: unknown;
  readonly headerRows: unknown;
  readonly feedback: unknown;
  readonly problems: unknown;
  readonly measures: unknown;
  readonly summary: { readonly byStatus: Readonly<Record<string, number>>; readonly total: number };
  readonly items: readonly Item[];
}

/** The expected figures were worked out by hand from the sample's data, not taken from the program. */
describe('read --json of the sample on its own as-of day', () => {
  let answer: Answer;
  beforeAll(async () => {
    const { stdout } = await runCli(
      ['read', SAMPLE, '--as-of', expected.asOf, '--json'],
      '2026-01-01',
    );
    answer = JSON.parse(stdout) as Answer;
  });

  test('the columns, header and sizes', () => {
    const { columns, headerRows, feedback, problems, measures } = expected;
    expect(answer).toMatchObject({ columns, headerRows, feedback, problems, measures });
  });

  test('the figures, which add up', () => {
    expect(answer.summary).toMatchObject(expected.summary);
    const counts = Object.values(answer.summary.byStatus);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(answer.summary.total);
    expect(answer.summary).toMatchObject({
      completionRate: { numerator: 21, denominator: 38, percent: 55.26 },
    });
  });

  test('every problem', () => {
    const told = answer.items.map(({ row, serial, unit, status, percent, deadline }) => ({
      row,
      serial,
      unit,
      status,
      percent,
      kind: deadline.kind,
      due: deadline.due,
    }));
    const wanted = expected.items.map(({ row, serial, unit, status, percent, kind, due }) => ({
      row,
      serial,
      unit,
      status,
      percent,
      kind,
      due,
    }));
    expect(told).toEqual(wanted);
  });

  test('which are late, near and were completed late', () => {
    const late = answer.items.filter(({ overdue }) => overdue);
    expect(late.map(({ row, daysLate }) => ({ row, daysLate }))).toEqual(
      expected.overdue.map(({ row, daysLate }) => ({ row, daysLate })),
    );
    const rows = (kept: (item: Item) => boolean) => answer.items.filter(kept).map(({ row }) => row);
    expect(rows(({ dueSoon }) => dueSoon)).toEqual(expected.dueSoon.map(({ row }) => row));
    expect(rows(({ completedLate }) => completedLate)).toEqual(
      expected.completedLate.map(({ row }) => row),
    );
  });
});
