import { type Day, dayOf, partsOf, toSerial } from '../calendar/day';
import type { Area } from '../grid/sheet-grid';
import type { EntryPlan } from '../summary-sheet/entry-plan';
import { joinRuns } from '../summary-sheet/look-runs';
import { BLANK, number, Page, type PageCell, text } from '../summary-sheet/page';
import { A4_LANDSCAPE } from '../summary-sheet/page-plan';
import type { LookRun } from '../summary-sheet/types';
import { type ExampleCell, TEMPLATE_COLUMNS, type TemplateColumn } from './columns';
import { DAY_FORMAT, LEDGER_SHEET_NAME } from './names';
import type { FilledRow, FormatPlan, LedgerFilling, LedgerTemplatePlan } from './types';

const WIDTH = TEMPLATE_COLUMNS.length;
const HEADER_ROW = 3;
const EXAMPLE_ROW = HEADER_ROW + 1;
/** Rows with lines around them; Excel goes on with the look when more are filled in. */
const RULED_ROWS = 50;
/** Rules reach further than lines: they are not seen, and nothing carries them on. */
const CHECKED_ROWS = 500;

/** Points; the rows to fill in grow with their texts, which a row of a given height no longer does. */
const ROW_HEIGHTS = [36, 22, 27];

/** Of the example: light enough that nobody takes it for the office's own. */
const EXAMPLE_COLOURS = { fill: '#F5F5F5', font: '#616161' } as const;

/** The unit, then 反馈日期： and its cell; the reader takes the date from right beside these words. */
const UNIT_SPAN = 8;
const FEEDBACK_COLUMN = UNIT_SPAN + 2;
/** 整改措施, the first thing to fill in where the problems are there. */
const MEASURE_COLUMN = 4;

/**
 * A ledger to be filled in: title and unit, 反馈日期, the titles, and rows with what helps to fill them in.
 * Blank, it has an example that the reader leaves out; else the problems given, numbered from 1.
 *
 * @param today The example's deadline is the end of its year.
 * @param filling The problems it begins with; none makes it a blank one.
 */
export function planLedgerTemplate(
  today: Day,
  filling: LedgerFilling | null = null,
): LedgerTemplatePlan {
  const page = new Page(WIDTH);
  const unit = filling?.unit ?? null;
  page.addLine(`${unit ?? '××单位××'}反馈问题整改台账`, 'title');
  page.add(
    { ...text(`填报单位：${unit ?? '××'}`, 'note'), span: UNIT_SPAN },
    text('反馈日期：', 'note'),
    feedbackCell(filling?.feedbackDate ?? null),
  );
  page.add(...TEMPLATE_COLUMNS.map(({ title }) => text(title, 'columnHead')));
  if (filling === null) page.add(...TEMPLATE_COLUMNS.map((column) => exampleCell(column, today)));
  filling?.rows.forEach((row, at) => {
    page.add(...TEMPLATE_COLUMNS.map((column) => filledCell(column, row, at + 1)));
  });
  const firstRow = page.nextRow;
  const rules = filling === null ? firstRow : EXAMPLE_ROW;
  return {
    name: LEDGER_SHEET_NAME,
    cells: page.cells,
    looks: [...joinRuns(page.looks), ...blankRuns(firstRow)],
    merges: page.merges,
    columnWidths: TEMPLATE_COLUMNS.map(({ width }) => width),
    bars: [],
    charts: [],
    freezeRows: HEADER_ROW,
    rowHeights: ROW_HEIGHTS,
    page: {
      ...A4_LANDSCAPE,
      margins: { ...A4_LANDSCAPE.margins, left: 1, right: 1 },
      titleRows: [HEADER_ROW, HEADER_ROW],
    },
    entries: [
      ...TEMPLATE_COLUMNS.flatMap((column, at) => columnEntry(column, at, rules, firstRow)),
      TITLE_ENTRY,
      UNIT_ENTRY,
      FEEDBACK_ENTRY,
    ],
    formats: TEMPLATE_COLUMNS.flatMap((column, at) => columnFormat(column, at, firstRow)),
    firstCell:
      filling === null
        ? { row: firstRow, column: 1 }
        : { row: EXAMPLE_ROW, column: MEASURE_COLUMN },
  };
}

function feedbackCell(day: Day | null): PageCell {
  const cell = { ...BLANK, look: 'date', numberFormat: DAY_FORMAT } as const;
  return day === null ? cell : { ...cell, content: number(toSerial(day)).content };
}

function filledCell(
  { title, look, numberFormat }: TemplateColumn,
  row: FilledRow,
  serial: number,
): PageCell {
  const cell = { ...filledContent(title, row, serial), look };
  return numberFormat === undefined ? cell : { ...cell, numberFormat };
}

function filledContent(title: string, row: FilledRow, serial: number): PageCell {
  if (title === '序号') return number(serial);
  const words = { 问题类别: row.category, 反馈问题: row.problem, 备注: row.remark }[title] ?? '';
  return words === '' ? BLANK : text(words);
}

function exampleCell({ example, look, numberFormat }: TemplateColumn, today: Day): PageCell {
  const cell = { ...exampleContent(example, today), look, ...EXAMPLE_COLOURS };
  const format = example.kind === 'yearEnd' ? DAY_FORMAT : numberFormat;
  return format === undefined ? cell : { ...cell, numberFormat: format };
}

function exampleContent(example: ExampleCell, today: Day): PageCell {
  switch (example.kind) {
    case 'words':
      return example.words === '' ? BLANK : text(example.words);
    case 'percent':
      return number(example.percent / 100);
    case 'yearEnd':
      return number(toSerial(dayOf(partsOf(today).year, 12, 31) ?? today));
  }
}

/** The empty rows; one run for neighbours of one look. */
function blankRuns(firstRow: number): readonly LookRun[] {
  const page = new Page(WIDTH);
  page.add(...TEMPLATE_COLUMNS.map(({ look }) => ({ ...BLANK, look })));
  return page.looks.map((run) => ({ ...run, area: down(run.area, firstRow, RULED_ROWS) }));
}

function columnFormat(
  { numberFormat }: TemplateColumn,
  at: number,
  firstRow: number,
): readonly FormatPlan[] {
  return numberFormat === undefined
    ? []
    : [{ area: down({ left: at + 1, right: at + 1 }, firstRow, RULED_ROWS), numberFormat }];
}

/** From `top` on, over the rows that are filled and those that follow. */
function columnEntry(
  { entry }: TemplateColumn,
  at: number,
  top: number,
  firstRow: number,
): readonly EntryPlan[] {
  return entry === undefined
    ? []
    : [
        {
          ...entry,
          area: down({ left: at + 1, right: at + 1 }, top, firstRow - top + CHECKED_ROWS),
        },
      ];
}

/** So many rows from a row on. */
function down({ left, right }: Pick<Area, 'left' | 'right'>, top: number, rows: number): Area {
  return { top, left, bottom: top + rows - 1, right };
}

function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

const TITLE_ENTRY: EntryPlan = {
  area: cellArea(1, 1),
  rule: { kind: 'anything' },
  prompt: { title: '标题', message: '请把“××”改成本单位和这次巡察、审计或检查的名称。' },
  alert: null,
};

const UNIT_ENTRY: EntryPlan = {
  area: cellArea(2, 1),
  rule: { kind: 'anything' },
  prompt: { title: '填报单位', message: '请把“××”改成本单位的名称。' },
  alert: null,
};

const FEEDBACK_ENTRY: EntryPlan = {
  area: cellArea(2, FEEDBACK_COLUMN),
  rule: { kind: 'day' },
  prompt: {
    title: '反馈日期',
    message: '填反馈意见的日期，如 2025-03-01。“立行立改”“3个月内”等时限从这一天算起。',
  },
  alert: {
    style: 'warning',
    title: '不是日期',
    message: '这里请填日期，如 2025-03-01，不然有的时限算不出来。',
  },
};
