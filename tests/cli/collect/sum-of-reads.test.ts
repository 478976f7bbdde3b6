import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, optionsOf } from '../../../src/app/settings';
import { madeFile } from '../../../src/bench/collect-files';
import { COLLECT_DAYS } from '../../../src/bench/collect-problems';
import { collectFiles } from '../../../src/cli/collect/collect-files';
import { listFiles } from '../../../src/cli/collect/list-files';
import { NO_PROGRESS } from '../../../src/cli/collect/progress';
import { ledgerOf, readBytes } from '../../../src/cli/open-ledger';
import { openPackageWorkbook } from '../../../src/cli/package-workbook';
import { STATUSES } from '../../../src/domain/ledger/types';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { summaryOf } from '../../../src/domain/summary/summary-sums';
import type { CountingRule, GroupFigures, Summary } from '../../../src/domain/summary/types';
import { readGolden } from '../../domain/ledger/golden-grid';
import { gridXlsx } from './grid-xlsx';
import { inProcessReader } from './in-process-reader';

const GOLDEN = join(__dirname, '../../golden/ledgers');
const NAMES = readdirSync(GOLDEN)
  .filter((name) => name.endsWith('.grid.txt'))
  .map((name) => name.replace('.grid.txt', ''));

const options = optionsOf(
  { ...DEFAULT_SETTINGS, feedback: COLLECT_DAYS.feedback },
  COLLECT_DAYS.asOf,
);
const strict = DEFAULT_COUNTING_RULE;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collect-sum-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function readEach(rule: CountingRule): Promise<ReadonlyMap<string, Summary>> {
  const summaries = new Map<string, Summary>();
  for (const name of readdirSync(folder)) {
    const { workbook } = openPackageWorkbook(await readBytes(join(folder, name)));
    summaries.set(name, (await ledgerOf(workbook, { sheet: null, options, rule })).summary);
  }
  return summaries;
}

async function collected(rule: CountingRule): Promise<Summary | null> {
  const request = { options, rule, unitFrom: 'file' as const, mostLate: 5, items: false };
  const files = await listFiles([folder]);
  const report = await collectFiles(files, inProcessReader(request, 2), rule, {
    sink: null,
    progress: NO_PROGRESS,
  });
  expect(report.unread).toEqual([]);
  return report.total && summaryOf(report.total);
}

/** Whole figures of the sum; of each group by name how many problems, and how many of them are overdue. */
function addedUp(summaries: readonly Summary[], rule: CountingRule): object {
  const sum = (of: (summary: Summary) => number): number =>
    summaries.reduce((all, summary) => all + of(summary), 0);
  return {
    ...figuresOf(sum, rule),
    groups: [...new Map(groupsOf(summaries)).entries()].sort(byName),
  };
}

function figuresOf(sum: (of: (summary: Summary) => number) => number, rule: CountingRule): object {
  return {
    rule,
    total: sum((one) => one.total),
    measures: sum((one) => one.measures),
    byStatus: STATUSES.map((status) => sum(({ byStatus }) => byStatus[status])),
    overdue: sum((one) => one.overdue),
    dueSoon: sum((one) => one.dueSoon),
    completedLate: sum((one) => one.completedLate),
    numerator: sum((one) => one.completionRate.numerator),
    denominator: sum((one) => one.completionRate.denominator),
    percents: sum((one) => one.meanPercent?.known ?? 0),
  };
}

const KINDS = ['byUnit', 'byLeader', 'byCategory'] as const;

function groupsOf(summaries: readonly Summary[]): ReadonlyMap<string, string> {
  const groups = new Map<string, readonly number[]>();
  for (const summary of summaries) {
    for (const kind of KINDS) {
      for (const group of summary[kind]) add(groups, `${kind} ${group.name}`, group);
    }
  }
  return new Map([...groups].map(([name, figures]) => [name, figures.join(' ')]));
}

function add(groups: Map<string, readonly number[]>, name: string, group: GroupFigures): void {
  const [total = 0, overdue = 0, done = 0] = groups.get(name) ?? [];
  const { numerator } = group.completionRate;
  groups.set(name, [total + group.total, overdue + group.overdue, done + numerator]);
}

const byName = ([a]: readonly [string, string], [b]: readonly [string, string]): number =>
  a < b ? -1 : 1;

test('what is collected is the sum of what `read` says of each file', async () => {
  for (let at = 0; at < 14; at += 1) {
    writeFileSync(join(folder, `台账${at + 10}.xlsx`), madeFile(at, 10 + at).bytes);
  }
  const [whole, each] = [await collected(strict), await readEach(strict)];
  expect(whole && addedUp([whole], strict)).toEqual(addedUp([...each.values()], strict));
});

test.each([
  ['the strict rule', strict],
  [
    'measures, 基本完成 and 长期坚持 count',
    {
      ...strict,
      unit: 'measures',
      countSubstantiallyCompleted: true,
      countLongTerm: true,
    },
  ],
  ['长期坚持 outside the base', { ...strict, longTermInBase: false }],
] as const)('so it is with all golden ledgers by %s', async (_name, rule) => {
  for (const name of NAMES) writeFileSync(join(folder, `${name}.xlsx`), bytesOf(name));
  const [whole, each] = [await collected(rule), await readEach(rule)];
  expect(each.size).toBe(NAMES.length);
  expect(whole && addedUp([whole], rule)).toEqual(addedUp([...each.values()], rule));
});

test('of each golden ledger every problem is collected', async () => {
  for (const name of NAMES) writeFileSync(join(folder, `${name}.xlsx`), bytesOf(name));
  const each = await readEach(strict);
  expect([...each].map(([name, { total }]) => [name, total])).toEqual(
    NAMES.map((name) => [`${name}.xlsx`, problemsExpectedOf(name)]),
  );
});

function bytesOf(name: string): Uint8Array {
  return gridXlsx(readGolden(readFileSync(join(GOLDEN, `${name}.grid.txt`), 'utf8')).grid);
}

function problemsExpectedOf(name: string): number {
  const text = readFileSync(join(GOLDEN, `${name}.expected.json`), 'utf8');
  return (JSON.parse(text) as { readonly items: readonly unknown[] }).items.length;
}
