import type { LedgerReading } from './trace';
import type { SheetGrid } from '../grid/sheet-grid';
import { recognizeHeader } from '../header/recognize-header';
import type { HeaderReading } from '../header/types';
import { type PercentScale, percentScaleOf } from '../progress/read-percent';
import { type BodyReader, bodyReader } from './body-reader';
import { buildItem } from './build-item';
import { feedbackDateIn } from './feedback-date';
import { groupRows, type RowGroup } from './group-rows';
import type { ReadingRules } from './read-entry';
import { readGroup } from './read-group';
import type { ReadProblem } from './trace';
import type { LedgerOptions } from './types';

/** Titles of status columns whose cells may answer 是 or √. */
const ASKS = /是否|完成|销号|办结|到位|闭环/u;

/**
 * Reads a sheet as a rectification ledger: the header, the rows put together into problems, each
 * problem's status, deadline and percent as of `options.asOf`. The trace tells the checks which cell gave
 * what, and what was left out. The feedback date is taken from the title rows where the options have
 * none; the ledger's own options say which was used. Never throws; a sheet that is no ledger says why.
 */
export function readLedger(grid: SheetGrid, options: LedgerOptions): LedgerReading {
  if (isEmpty(grid))
    return refusal('empty', `工作表“${grid.sheet}”是空的，请切换到整改台账所在的工作表。`);
  const header = recognizeHeader(grid);
  if (!header) {
    return refusal(
      'noHeader',
      `在工作表“${grid.sheet}”的前 20 行没有找到整改台账的表头（至少要有“问题”或“整改措施”列，以及“整改时限”“责任单位”“整改状态”等列中的两列）。`,
    );
  }
  const reader = bodyReader(grid, header);
  const { groups, skipped } = groupRows(reader);
  if (groups.length === 0) {
    return refusal('noRows', `工作表“${grid.sheet}”找到了台账表头，但表头下面没有问题。`);
  }
  const found = options.feedback === null ? feedbackDateIn(header.titles) : null;
  const used: LedgerOptions = found ? { ...options, feedback: found.day } : options;
  const percentScale = percentScaleIn(reader, groups);
  const rules = rulesOf(header, used, percentScale);
  const problems = groups.map((group) => readProblem(reader, group, rules, used));
  return {
    ok: true,
    ledger: {
      sheet: grid.sheet,
      headerRows: header.headerRows,
      columns: header.columns,
      columnReadings: header.readings,
      percentScale,
      body: {
        first: (header.headerRows.at(-1) ?? 0) + 1,
        last: Math.max(...groups.map(({ lastRow }) => lastRow)),
      },
      firstColumn: header.firstColumn,
      lastColumn: header.lastColumn,
      items: problems.map(({ item }) => item),
      options: used,
    },
    trace: { reader, problems, skipped, feedback: found },
  };
}

function readProblem(
  reader: BodyReader,
  group: RowGroup,
  rules: ReadingRules,
  options: LedgerOptions,
): ReadProblem {
  const entries = readGroup(reader, group, rules);
  const item = buildItem(reader, group, entries, options);
  return { group, entries, item };
}

function rulesOf(
  header: HeaderReading,
  options: LedgerOptions,
  percentScale: PercentScale | null,
): ReadingRules {
  const [statusColumn] = header.columns.status ?? [];
  const title = statusColumn === undefined ? '' : (header.ownTitles.get(statusColumn) ?? '');
  return {
    context: {
      feedback: options.feedback,
      reference: options.feedback ?? options.asOf,
      immediateDays: options.immediateDays,
      concentratedMonths: options.concentratedMonths,
      monthBefore: options.monthBefore,
    },
    percentScale,
    yesNo: ASKS.test(title),
    asOf: options.asOf,
  };
}

function percentScaleIn(reader: BodyReader, groups: readonly RowGroup[]): PercentScale | null {
  const seen = groups.flatMap(({ rows }) => rows.map((row) => reader.seen(row, 'percent')));
  return percentScaleOf(seen.flatMap((one) => (one ? [one.cell] : [])));
}

function isEmpty(grid: SheetGrid): boolean {
  return grid.rows.every((cells) => cells.every((cell) => cell.value === ''));
}

function refusal(reason: 'empty' | 'noHeader' | 'noRows', message: string): LedgerReading {
  return { ok: false, reason, message };
}
