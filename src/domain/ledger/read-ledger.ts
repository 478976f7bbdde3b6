import type { Day } from '../calendar/day';
import type { GridCell, SheetGrid } from '../grid/sheet-grid';
import { recognizeHeader } from '../header/recognize-header';
import { type PercentScale, percentScaleOf } from '../progress/read-percent';
import { type BodyReader, bodyReader } from './body-reader';
import { buildItem } from './build-item';
import { statusQuestionOf } from './status-question';
import { feedbackOf } from './feedback-of-rows';
import { groupRows, type RowGroup } from './group-rows';
import { type LookRules, readLookBacks } from './look-back';
import { lookColumnsOf } from './look-back-columns';
import { noRowsMessage } from './no-rows';
import { type Quantities, quantitiesOf } from './quantity/quantities';
import type { ReadingRules } from './read-entry';
import { readGroup } from './read-group';
import type { LedgerReading, ReadProblem } from './trace';
import type { LedgerOptions } from './types';

/**
 * Reads a sheet as a rectification ledger: the header, the rows put together into problems, each
 * problem's status, deadline and percent as of `options.asOf`. The trace tells the checks which cell gave
 * what, and what was left out. The feedback date is taken from the sheet where the options have none;
 * the ledger's own options say which was used. Never throws; a sheet that is no ledger says why.
 */
export function readLedger(grid: SheetGrid, options: LedgerOptions): LedgerReading {
  if (isEmpty(grid))
    return refusal('empty', `工作表“${grid.sheet}”是空的，请切换到整改台账所在的工作表。`);
  const header = recognizeHeader(grid, options.columns);
  if (!header) {
    return refusal(
      'noHeader',
      `在工作表“${grid.sheet}”的前 20 行没有找到整改台账的表头（至少要有“问题”或“整改措施”列，以及“整改时限”“责任单位”“整改状态”等列中的两列）。`,
    );
  }
  const reader = bodyReader(grid, header);
  const { groups, skipped } = groupRows(reader);
  if (groups.length === 0) return refusal('noRows', noRowsMessage(reader, skipped));
  const { found, byRow } = feedbackOf(reader, groups, options.feedback);
  const used: LedgerOptions = found ? { ...options, feedback: found.day } : options;
  const percentScale = percentScaleIn(reader, groups);
  const rules = rulesOf(reader, used, percentScale, byRow);
  const quantities = quantitiesOf(reader, groups);
  const looks = { columns: lookColumnsOf(header), contextOf: rules.contextOf, asOf: used.asOf };
  const problems = groups.map((group) =>
    readProblem(reader, group, { rules, quantities, looks }, used),
  );
  return {
    ok: true,
    ledger: {
      sheet: grid.sheet,
      headerRows: header.headerRows,
      columns: header.columns,
      columnReadings: header.readings,
      percentScale,
      body: { first: reader.firstRow, last: lastRowOf(groups) },
      firstColumn: header.firstColumn,
      lastColumn: header.lastColumn,
      items: problems.map(({ item }) => item),
      quantityColumns: quantities.columns,
      options: used,
    },
    trace: { reader, problems, skipped, feedback: found },
  };
}

/** What every problem is read with. */
interface ReadWith {
  readonly rules: ReadingRules;
  readonly quantities: Quantities;
  readonly looks: LookRules;
}

function readProblem(
  reader: BodyReader,
  group: RowGroup,
  { rules, quantities, looks }: ReadWith,
  options: LedgerOptions,
): ReadProblem {
  const entries = readGroup(reader, group, rules);
  const found = readLookBacks(reader, group, entries, looks);
  const read = { entries, quantities: quantities.of(group), looks: found };
  const item = buildItem(reader, group, read, options);
  return found === null ? { group, entries, item } : { group, entries, item, looks: found };
}

function rulesOf(
  reader: BodyReader,
  options: LedgerOptions,
  percentScale: PercentScale | null,
  feedbackByRow: ReadonlyMap<number, Day>,
): ReadingRules {
  const context = {
    feedback: options.feedback,
    reference: options.feedback ?? options.asOf,
    immediateDays: options.immediateDays,
    concentratedMonths: options.concentratedMonths,
    monthBefore: options.monthBefore,
  };
  return {
    contextOf: (row) => {
      const feedback = feedbackByRow.get(row);
      return feedback === undefined ? context : { ...context, feedback, reference: feedback };
    },
    percentScale,
    question: statusQuestionOf(reader.header),
    asOf: options.asOf,
  };
}

function percentScaleIn(reader: BodyReader, groups: readonly RowGroup[]): PercentScale | null {
  if (reader.columnOf('percent') === null) return null;
  const cells: GridCell[] = [];
  for (const { rows } of groups) {
    for (const row of rows) {
      const seen = reader.seen(row, 'percent');
      if (typeof seen?.cell.value === 'number') cells.push(seen.cell);
    }
  }
  return percentScaleOf(cells);
}

function lastRowOf(groups: readonly RowGroup[]): number {
  return groups.reduce((last, group) => Math.max(last, group.lastRow), 0);
}

function isEmpty(grid: SheetGrid): boolean {
  return grid.rows.every((cells) => cells.every((cell) => cell.value === ''));
}

function refusal(reason: 'empty' | 'noHeader' | 'noRows', message: string): LedgerReading {
  return { ok: false, reason, message };
}
