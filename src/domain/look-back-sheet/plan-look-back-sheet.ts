import { formatChineseDay, toSerial } from '../calendar/day';
import type { GridCell } from '../grid/sheet-grid';
import { quoteText, sheetPrefix } from '../highlight/formula-text';
import type { Ledger, LedgerItem } from '../ledger/types';
import type { LookBackRule } from '../look-back/rule';
import { LOOK_BACK_STATES, type LookBackPlan, type PlannedLookBack } from '../look-back/types';
import { LOOK_BACK_KIND_NAMES, LOOK_BACK_STATE_NAMES } from '../look-back/words';
import { PALETTE } from '../palette/palette';
import type { EntryPlan } from '../summary-sheet/entry-plan';
import { joinRuns } from '../summary-sheet/look-runs';
import { BLANK, formula, number, Page, type PageCell, text } from '../summary-sheet/page';
import { A4_LANDSCAPE } from '../summary-sheet/page-plan';
import type { SummarySheetPlan } from '../summary-sheet/types';
import {
  DAY_FORMAT,
  ENTRY_COLUMNS,
  EXTRA_WIDTH,
  RESULT_TITLE,
  RESULT_WORDS,
  TOLD_COLUMNS,
} from './columns';
import { hasEntries, isBlank, type KeptRow, type KeptSheet } from './kept-rows';
import { matchRows, rowsOf } from './match-rows';
import { LOOK_BACK_SHEET_NAME, MADE_BY, NOT_FOUND, NOT_PLANNED, NOTHING_PLANNED } from './names';

/** States that must not be overlooked, in their colours. */
const FONTS: Readonly<Partial<Record<PlannedLookBack['state'], string>>> = {
  relapsed: PALETTE.overdue.light.strong,
  due: PALETTE.dueSoon.light.strong,
  again: PALETTE.dueSoon.light.strong,
};

/**
 * The whole look-back sheet: a row for each planned problem, with the columns to fill in. What `kept` says was
 * entered stands in the rows of its problem again; rows whose problem is open again or gone stand below. No
 * entry is ever left out.
 */
export function planLookBackSheet(
  ledger: Ledger,
  plan: LookBackPlan,
  kept: KeptSheet,
): SummarySheetPlan {
  const widths = [
    ...[...TOLD_COLUMNS, ...ENTRY_COLUMNS].map(({ width }) => width),
    ...kept.titles.slice(ENTRY_COLUMNS.length).map(() => EXTRA_WIDTH),
  ];
  const page = new Page(widths.length);
  addHeading(page, ledger, plan);
  const freezeRows = page.nextRow;
  const titles = [...TOLD_COLUMNS.map(({ title }) => title), ...kept.titles];
  page.add(...titles.map((title) => text(title, 'columnHead')));
  addRows(page, { ledger, plan, kept });
  const entries = [resultEntry(freezeRows + 1, page.nextRow - 1)];
  page.addLine(MADE_BY, 'note');
  return {
    name: LOOK_BACK_SHEET_NAME,
    cells: page.cells,
    looks: joinRuns(page.looks),
    merges: page.merges,
    columnWidths: widths,
    bars: page.bars,
    freezeRows,
    charts: [],
    entries,
    page: { ...A4_LANDSCAPE, titleRows: [freezeRows, freezeRows] },
  };
}

interface Source {
  readonly ledger: Ledger;
  readonly plan: LookBackPlan;
  readonly kept: KeptSheet;
}

function addRows(page: Page, { ledger, plan, kept }: Source): void {
  const matching = matchRows(kept.rows, ledger.items);
  const filledRows = (item: LedgerItem) => rowsOf(matching, item).filter(hasEntries);
  const addAll = (item: LedgerItem, told: readonly PageCell[]) => {
    const rows = filledRows(item);
    if (rows.length === 0) page.add(...told, ...blankEntries(kept));
    for (const row of rows) page.add(...told, ...entryCells(row));
  };
  for (const entry of plan.entries) addAll(entry.item, toldCells(ledger, entry));
  if (plan.entries.length === 0) page.addLine(NOTHING_PLANNED, 'note');
  const planned = new Set(plan.entries.map(({ item }) => item));
  const others = ledger.items.filter((item) => !planned.has(item) && filledRows(item).length > 0);
  if (others.length > 0) page.addLine(NOT_PLANNED, 'sectionHead');
  for (const item of others) addAll(item, openCells(ledger, item));
  const lost = matching.unmatched.filter((row) => hasEntries(row) || isStray(row));
  if (lost.length > 0) page.addLine(NOT_FOUND, 'sectionHead');
  for (const row of lost) page.add(...lostCells(row), ...entryCells(row));
}

/** A list to choose the result from, in these rows; anything else may be written there as well. */
function resultEntry(top: number, bottom: number): EntryPlan {
  const at = ENTRY_COLUMNS.findIndex(({ title }) => title === RESULT_TITLE);
  const column = TOLD_COLUMNS.length + at + 1;
  return {
    area: { top, left: column, bottom, right: column },
    rule: { kind: 'list', words: RESULT_WORDS },
    prompt: { title: RESULT_TITLE, message: '可以从列表中选择，也可以自己写。' },
    alert: null,
  };
}

/** A row without a problem is none of ours: somebody wrote it. */
function isStray({ told }: KeptRow): boolean {
  return isBlank(told.问题.value);
}

function addHeading(page: Page, { sheet }: Ledger, { asOf, rule, entries }: LookBackPlan): void {
  const counts = LOOK_BACK_STATES.flatMap((state) => {
    const count = entries.filter((entry) => entry.state === state).length;
    return count === 0 ? [] : [`${LOOK_BACK_STATE_NAMES[state]} ${count} 个`];
  });
  page.addLine(`整改问题回头看（${sheet}）`, 'title');
  page.addLine(
    [`统计日期 ${formatChineseDay(asOf)}；列入计划 ${entries.length} 个问题`, ...counts].join(
      '，',
    ) + '。',
    'note',
  );
  page.addLine(
    `${ruleWords(rule)}这些月数是办公习惯，没有统一规定，可在助手的“回头看”中改。`,
    'note',
  );
  page.addLine(
    '请在右边各列填写；“回头看结果”写“未反弹”“部分反弹”或“反弹”，写“部分反弹”“一般”的还会列入再看。',
    'note',
  );
}

/** After how many months, in one sentence. */
export function ruleWords({ months, againMonths, secondMonths, soonDays }: LookBackRule): string {
  const { immediate, staged, continuing } = LOOK_BACK_KIND_NAMES;
  const second = secondMonths === null ? '' : `没有反弹的满${secondMonths}个月再看一次；`;
  return `${immediate}的完成后满${months.immediate}个月回头看，${staged}的满${months.staged}个月，${continuing}的每${months.continuing}个月一次；${second}没有过关的满${againMonths}个月再看；“即将到期”指${soonDays}天内。`;
}

function toldCells(
  ledger: Ledger,
  { item, state, plannedOn }: PlannedLookBack,
): readonly PageCell[] {
  const font = FONTS[state];
  const stateCell = text(LOOK_BACK_STATE_NAMES[state], 'number');
  return [
    ...problemCells(item),
    plannedOn === null ? dayBlank() : dayCell(toSerial(plannedOn)),
    font === undefined ? stateCell : { ...stateCell, font },
    rowLink(ledger.sheet, item.row),
  ];
}

function openCells({ sheet }: Ledger, item: LedgerItem): readonly PageCell[] {
  return [...problemCells(item), dayBlank(), text('未完成', 'number'), rowLink(sheet, item.row)];
}

function problemCells({ serial, problem, unit, completedOn }: LedgerItem): readonly PageCell[] {
  return [
    text(serial, 'number'),
    text(problem),
    text(unit, 'number'),
    completedOn === null ? dayBlank() : dayCell(toSerial(completedOn)),
  ];
}

/** As the row stood; the state tells why it is here. */
function lostCells({ told }: KeptRow): readonly PageCell[] {
  return TOLD_COLUMNS.map(({ title, look }): PageCell => {
    if (title === '状态') return text('找不到', look);
    return title === '台账行' ? { ...BLANK, look } : { ...contentOf(told[title]), look };
  });
}

/** A click leads to the row, also in a saved file without the add-in. */
function rowLink(sheet: string, row: number): PageCell {
  const target = quoteText(`#${sheetPrefix(sheet)}A${row}`);
  return formula(`=HYPERLINK(${target},${quoteText(`第${row}行`)})`, 'number');
}

function dayCell(serial: number): PageCell {
  return { ...number(serial, 'date'), numberFormat: DAY_FORMAT };
}

function dayBlank(): PageCell {
  return { ...BLANK, look: 'date' };
}

function blankEntries({ titles }: KeptSheet): readonly PageCell[] {
  return titles.map((_, at): PageCell => {
    const look = ENTRY_COLUMNS[at]?.look ?? 'text';
    return look === 'date' ? { ...BLANK, look, numberFormat: DAY_FORMAT } : { ...BLANK, look };
  });
}

function entryCells({ entered }: KeptRow): readonly PageCell[] {
  return entered.map((cell, at): PageCell => {
    const look = ENTRY_COLUMNS[at]?.look ?? 'text';
    const content = contentOf(cell);
    if (look !== 'date' || content.numberFormat !== undefined) return { ...content, look };
    return isBlank(cell.value)
      ? { ...content, look, numberFormat: DAY_FORMAT }
      : { ...content, look };
  });
}

/** What a cell holds, to be written again just so. */
function contentOf({ value, text: shown, numberFormat }: GridCell): PageCell {
  if (typeof value === 'number') return { ...number(value), numberFormat };
  if (typeof value === 'boolean') return text(shown);
  return isBlank(value) ? BLANK : text(value);
}
