import { cellName } from '../grid/cells';
import type { SheetGrid } from '../grid/sheet-grid';
import { recognizeHeader } from '../header/recognize-header';
import type { HeaderReading } from '../header/types';
import { type PercentScale, percentScaleOf } from '../progress/read-percent';
import { type BodyReader, bodyReader } from './body-reader';
import { buildItem } from './build-item';
import { checkItem } from './check-item';
import { type FoundFeedback, feedbackDateIn } from './feedback-date';
import { dateFindings, rowFindings, sheetFindings } from './findings';
import { groupRows, type RowGroup } from './group-rows';
import type { Entry, ReadingRules } from './read-entry';
import { readGroup } from './read-group';
import type { Finding, LedgerItem, LedgerOptions, LedgerReading } from './types';

/** Titles of status columns whose cells may answer 是 or √. */
const ASKS = /是否|完成|销号|办结|到位|闭环/u;

interface ReadProblem {
  readonly group: RowGroup;
  readonly entries: readonly Entry[];
  readonly item: LedgerItem;
  readonly findings: readonly Finding[];
}

/**
 * Reads a sheet as a rectification ledger: the header, the rows put together into problems, each
 * problem's status, deadline and percent as of `options.asOf`, and findings for whatever could not be
 * read, was left out or supposed. The feedback date is taken from the title rows where the options have
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
  const { groups, notes } = groupRows(reader);
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
      percentScale,
      body: {
        first: (header.headerRows.at(-1) ?? 0) + 1,
        last: Math.max(...groups.map(({ lastRow }) => lastRow)),
      },
      lastColumn: header.lastColumn,
      items: problems.map(({ item }) => item),
      findings: once([
        ...checkSheet(reader, problems, found),
        ...notes,
        ...problems.flatMap(({ findings }) => findings),
        ...duplicateSerials(reader, groups),
      ]),
      options: used,
    },
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
  return { group, entries, item, findings: checkItem(reader, group, entries, item, rules) };
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

/** What concerns the sheet as a whole. */
function checkSheet(
  reader: BodyReader,
  problems: readonly ReadProblem[],
  feedback: FoundFeedback | null,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (feedback) {
    findings.push(dateFindings.feedbackFromTitle(feedback.cell, feedback.text, feedback.day));
  }
  if (reader.columnOf('deadline') === null) findings.push(sheetFindings.noDeadlineColumn());
  const roles = ['status', 'progress', 'percent', 'completedOn', 'result'] as const;
  if (roles.every((role) => reader.columnOf(role) === null)) {
    findings.push(sheetFindings.noStatusColumn());
  }
  const waiting = new Map(
    problems
      .flatMap(({ entries }) => entries)
      .filter(({ deadline }) => deadline.trouble === 'noBase')
      .map(({ deadlineCell, deadline }) => [deadlineCell?.name ?? '', deadline.text]),
  );
  const [first] = waiting;
  if (first) findings.push(dateFindings.noFeedbackDate(first[0], first[1], waiting.size));
  return findings;
}

/** The same serial twice within one class; numbers may start again under the next. */
function duplicateSerials(reader: BodyReader, groups: readonly RowGroup[]): readonly Finding[] {
  const column = reader.columnOf('serial');
  const seen = new Map<string, string>();
  if (column === null) return [];
  return groups.flatMap(({ row, serial, category }) => {
    if (serial === '' || !reader.begins(row, 'serial')) return [];
    const key = JSON.stringify([serial, category[0] ?? '']);
    const cell = cellName(row, column);
    const first = seen.get(key);
    if (first !== undefined) return [rowFindings.serialDuplicate(cell, serial, first)];
    seen.set(key, cell);
    return [];
  });
}

/** A merged cell is met on every row it covers; it is reported once. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const byKey = new Map(findings.map((one) => [JSON.stringify([one.code, one.cell]), one]));
  return [...byKey.values()];
}

function isEmpty(grid: SheetGrid): boolean {
  return grid.rows.every((cells) => cells.every((cell) => cell.value === ''));
}

function refusal(reason: 'empty' | 'noHeader' | 'noRows', message: string): LedgerReading {
  return { ok: false, reason, message };
}
