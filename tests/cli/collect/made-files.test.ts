import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { addMade, madeFile } from '../../../src/bench/collect-files';
import { COLLECT_LAYOUTS } from '../../../src/bench/collect-layouts';
import { COLLECT_DAYS } from '../../../src/bench/collect-problems';
import { collectFiles } from '../../../src/cli/collect/collect-files';
import { listFiles } from '../../../src/cli/collect/list-files';
import { reportText } from '../../../src/cli/collect/report-text';
import { DEFAULT_SETTINGS, optionsOf } from '../../../src/app/settings';
import { MOST_LATE } from '../../../src/domain/collection/late-problems';
import type { CollectionReport } from '../../../src/domain/collection/types';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { inProcessReader } from './in-process-reader';

const FILES = 63;
const made = Array.from({ length: FILES }, (_, at) => madeFile(at, 12 + (at % 9)));
let folder = '';
let report: CollectionReport;
let lines: string[];
const told: (readonly [done: number, all: number, unread: number])[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'collect-'));
  for (const { name, bytes } of made) put(name, bytes);
  put('坏文件/加密.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  put('坏文件/截断.xlsx', (made[0]?.bytes ?? new Uint8Array()).subarray(0, 900));
  put('坏文件/空.xlsx', new Uint8Array());
  put('坏文件/旧.xls', new Uint8Array([1]));
  put('~$台账0001.xlsx', new Uint8Array([1]));
  put('.隐藏/台账.xlsx', new Uint8Array([1]));
  put('说明.docx', new Uint8Array([1]));
  const options = optionsOf(
    { ...DEFAULT_SETTINGS, feedback: COLLECT_DAYS.feedback },
    COLLECT_DAYS.asOf,
  );
  const request = {
    options,
    rule: DEFAULT_COUNTING_RULE,
    unitFrom: 'auto' as const,
    mostLate: MOST_LATE,
    items: true,
  };
  const pieces: string[] = [];
  report = await collectFiles(
    await listFiles([folder]),
    inProcessReader(request, 3),
    DEFAULT_COUNTING_RULE,
    {
      sink: {
        write: (bytes) => {
          pieces.push(Buffer.from(bytes).toString('utf8'));
          return Promise.resolve();
        },
      },
      progress: { tell: (...figures) => void told.push(figures), end: () => undefined },
    },
  );
  lines = pieces.join('').split('\n').slice(0, -1);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, bytes: Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), bytes);
}

test('there are at least six layouts', () => {
  expect(new Set(made.map(({ layout }) => layout)).size).toBe(COLLECT_LAYOUTS.length);
  expect(COLLECT_LAYOUTS.length).toBeGreaterThanOrEqual(6);
});

test('the total is exactly what the files were made of', () => {
  const expected = addMade(made.map(({ figures }) => figures));
  const all = report.total?.all;
  expect(report.read).toBe(FILES);
  expect(all).toMatchObject({
    total: expected.total,
    byStatus: { ...expected.byStatus, substantiallyCompleted: 0, unknown: 0 },
    overdue: expected.overdue,
    dueSoon: expected.dueSoon,
    numerator: expected.byStatus.completed,
    denominator: expected.total,
  });
  expect(report.longestLate).toBe(expected.longestLate);
});

test('each unit has the figures of its files, and nothing else', () => {
  const units = [...new Set(made.map(({ unit }) => unit))];
  expect(report.units.map(({ unit }) => unit).sort()).toEqual([...units].sort());
  for (const row of report.units) {
    const own = made.filter(({ unit }) => unit === row.unit);
    const expected = addMade(own.map(({ figures }) => figures));
    expect([...row.files].sort()).toEqual(own.map(({ name }) => name).sort());
    expect(row.sums).toMatchObject({
      total: expected.total,
      byStatus: expected.byStatus,
      overdue: expected.overdue,
      dueSoon: expected.dueSoon,
    });
    expect(row.longestLate).toBe(expected.longestLate);
  }
});

test('bad files are listed with reason and advice; locks, hidden and other files are passed over', () => {
  expect(report.unread.map(({ file }) => file)).toEqual([
    '坏文件/旧.xls',
    '坏文件/加密.xlsx',
    '坏文件/截断.xlsx',
    '坏文件/空.xlsx',
  ]);
  for (const { reason, advice } of report.unread) {
    expect(reason).not.toBe('');
    expect(advice).toMatch(/^请/u);
  }
});

test('items come in the order of the files and of their rows, each a line of JSON', () => {
  const items = lines.map((line) => JSON.parse(line) as { file: string; first_row: number });
  expect(items).toHaveLength(report.total?.all.total ?? 0);
  const places = items.map(({ file, first_row: row }) => [file, row] as const);
  const sorted = [...places].sort(([a, x], [b, y]) => (a === b ? x - y : a < b ? -1 : 1));
  expect(places).toEqual(sorted);
});

test('the longest overdue are listed worst first with the cell of their deadline', () => {
  expect(report.late).toHaveLength(MOST_LATE);
  expect(report.late[0]?.daysLate).toBe(248);
  expect(report.late[0]?.cell).toMatch(/^[A-Z]+\d+$/u);
});

test('progress counts as missed only what is among the files it reads', () => {
  expect(told.at(-1)).toEqual([FILES + 3, FILES + 3, 3]);
  expect(told.every(([done, all, missed]) => missed <= done && done <= all)).toBe(true);
});

test('what has to be checked is said where no workbook tells of it', () => {
  const notes = [{ file: '甲.xlsx', note: '有 2 个问题看不出整改状态，列入“状态不明”' }];
  const withNotes = { ...report, notes };
  expect(reportText(withNotes, COLLECT_DAYS.asOf, true)).toContain('有1处需要核对，见汇总表');
  const alone = reportText(withNotes, COLLECT_DAYS.asOf, false);
  expect(alone).not.toContain('见汇总表');
  expect(alone).toContain('  甲.xlsx　有 2 个问题看不出整改状态，列入“状态不明”。\n');
});
