import type { CellEdit, Workbook } from '../../../src/app/ports';
import { CHART_NAME_PREFIX } from '../../../src/domain/summary-sheet/chart-plan';
import { AS_OF_NAME, HELPER_TITLES } from '../../../src/domain/highlight/names';
import type { HighlightPlan, PlannedCell } from '../../../src/domain/highlight/types';
import { planLedgerTemplate } from '../../../src/domain/ledger-template/plan-ledger-template';
import type { LedgerTemplatePlan } from '../../../src/domain/ledger-template/types';
import { createRecordedWorkbook } from '../../../src/excel/workbook';
import { A4_LANDSCAPE } from '../../../src/domain/summary-sheet/page-plan';
import type { SummarySheetPlan } from '../../../src/domain/summary-sheet/types';

const text = (words: string): PlannedCell => ({ content: { kind: 'text', text: words } });
const number = (value: number): PlannedCell => ({ content: { kind: 'number', number: value } });

/** 着色: two columns beside the ledger, two rules and a data bar. */
export function highlights(word: string, fill: string): HighlightPlan {
  const rule = (key: string): string => `=AND(N("整改台账:${key}:1")=0,$F3="${word}")`;
  return {
    sheet: '台账',
    helper: {
      firstColumn: 5,
      headerRows: [2],
      titles: [...HELPER_TITLES],
      firstRow: 3,
      cells: [45747, 46022, 46022].map((due) => [
        { ...number(due), numberFormat: 'yyyy-mm-dd' },
        text(word),
      ]),
    },
    rules: ['overdue', 'dueSoon'].map((key) => ({
      key,
      areas: [{ top: 3, left: 1, bottom: 5, right: 6 }],
      formula: rule(key),
      fill,
      font: '#C50F1F',
      bold: key === 'overdue',
    })),
    bars: [
      {
        area: { top: 3, left: 4, bottom: 5, right: 4 },
        colour: '#107C41',
        lowerBound: '=N("整改台账:bar:1")',
        full: 1,
      },
    ],
    asOfName: { name: AS_OF_NAME, formula: '=TODAY()' },
  };
}

/** One more than go to Excel in one block of rows. */
const TWO_BLOCKS = 2501;

/** 着色 of a ledger so long that its columns are written in two blocks. */
export function longHighlights(): HighlightPlan {
  const plan = highlights('逾期', '#FDE7E9');
  const [cells = []] = plan.helper.cells;
  const rows = Array.from({ length: TWO_BLOCKS }, () => cells);
  return { ...plan, helper: { ...plan.helper, cells: rows } };
}

/** A sheet of ours with everything one can have. */
export function ownSheet(title: string): SummarySheetPlan {
  const area = (top: number, left: number, bottom = top, right = left) => ({
    top,
    left,
    bottom,
    right,
  });
  const chart = (name: string, place: number) => ({
    name: `${CHART_NAME_PREFIX}${name}`,
    kind: 'column' as const,
    title: name,
    categories: area(3, 1, 4, 1),
    series: [{ name: '件数', values: area(3, 2, 4, 2), colour: '#107C41' }],
    place: area(place, 4, place + 5, 8),
  });
  return {
    name: '汇总表（助手）',
    cells: [
      [text(title), text('')],
      [text('状态'), text('件数')],
      [text('逾期'), number(2)],
      [text('合计'), { content: { kind: 'formula', formula: '=SUM(B3:B3)' } }],
    ],
    looks: [
      { area: area(1, 1, 1, 2), look: 'title' },
      { area: area(2, 1, 2, 2), look: 'columnHead' },
      { area: area(3, 1, 4, 2), look: 'number' },
    ],
    merges: [area(1, 1, 1, 2)],
    columnWidths: [20, 10],
    bars: [
      {
        area: area(3, 2, 4, 2),
        colour: '#107C41',
        lowerBound: '=N("整改台账:bar:1")',
        full: 1,
      },
    ],
    freezeRows: 2,
    charts: [chart('状态', 1), chart('单位', 8)],
    page: A4_LANDSCAPE,
  };
}

/** With few of its looks, which take the host long and are all written alike. */
export function template(): LedgerTemplatePlan {
  const plan = planLedgerTemplate('2025-04-30');
  return { ...plan, looks: plan.looks.slice(0, 2), formats: plan.formats.slice(0, 1) };
}

const edit = (
  row: number,
  column: number,
  before: CellEdit['before'],
  after: CellEdit['after'],
): CellEdit => ({ row, column, before, after, numberFormat: null });

export const EDITS: readonly CellEdit[] = [
  edit(3, 2, '会议记录不全', '会议记录不齐'),
  edit(4, 2, '台账不清 ', '台账不清'),
  edit(4, 3, '2025年12月底', '2025-12-31'),
  edit(3, 4, 0.5, 0.6),
];

/** One action of the gateway that writes. */
export interface WritingAction {
  /** As the document calls it. */
  readonly name: string;
  /** What stands in the workbook before it. */
  readonly before: (workbook: Workbook) => Promise<unknown>;
  readonly run: (workbook: Workbook) => Promise<unknown>;
  /** What of the workbook the action may change; nothing else may ever differ. */
  readonly may: 'ours' | 'oursLong' | 'edits' | 'template' | 'setting';
  /** What it needs each time anew, since a workbook remembers it: gives the workbook it runs on. */
  readonly setUp?: () => Promise<Workbook>;
  /** It takes many round trips: fewer codes and cuts are tried. */
  readonly isLight?: true;
}

const nothing = (): Promise<void> => Promise.resolve();
const colour = (workbook: Workbook) => workbook.applyHighlights(highlights('逾期', '#FDE7E9'));
const summary = (workbook: Workbook) => workbook.writeOwnSheet('summary', ownSheet('原来的汇总'));

/** An empty sheet of the user's, shown. */
async function emptySheet(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('空表');
    sheet.activate();
    await context.sync();
  });
}

/** A chart the user drew on the sheet of ours. */
async function usersChart(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('汇总表（助手）');
    sheet.charts.add('Pie', sheet.getRange('A3:B4')).name = '我画的图';
    await context.sync();
  });
}

/** Taking a writing back: each time it is made anew, since only the pane that made it can. */
function undoOf(
  name: string,
  before: WritingAction['before'],
  write: WritingAction['run'],
): WritingAction {
  return {
    name,
    before,
    setUp: async () => {
      const workbook = createRecordedWorkbook();
      await write(workbook);
      return workbook;
    },
    run: (workbook) => workbook.undoLastWrite(),
    may: 'ours',
    isLight: true,
  };
}

const remove = (workbook: Workbook) => workbook.removeAll();

export const ACTIONS: readonly WritingAction[] = [
  { name: '着色（第一次）', before: nothing, run: colour, may: 'ours' },
  {
    name: '着色（已有颜色，换一种）',
    before: colour,
    run: (workbook) => workbook.applyHighlights(highlights('临期', '#FFF4CE')),
    may: 'ours',
  },
  {
    name: '生成助手的表（第一次）',
    before: nothing,
    run: (workbook) => workbook.writeOwnSheet('summary', ownSheet('整改汇总')),
    may: 'ours',
  },
  {
    name: '生成助手的表（重写）',
    before: async (workbook) => {
      await summary(workbook);
      await usersChart();
    },
    run: (workbook) => workbook.writeOwnSheet('summary', ownSheet('整改汇总')),
    may: 'ours',
  },
  {
    name: '新建台账（写在空表上）',
    before: emptySheet,
    run: (workbook) => workbook.writeTemplate(template()),
    may: 'template',
  },
  {
    name: '新建台账（另起一张）',
    before: nothing,
    run: (workbook) => workbook.writeTemplate(template()),
    may: 'template',
  },
  {
    name: '修正写法',
    before: nothing,
    run: (workbook) => workbook.editCells('台账', EDITS),
    may: 'edits',
  },
  {
    name: '撤除助手痕迹',
    before: async (workbook) => {
      await colour(workbook);
      await summary(workbook);
      await usersChart();
    },
    run: (workbook) => workbook.removeAll(),
    may: 'ours',
  },
  {
    name: '记住设置',
    before: nothing,
    run: (workbook) => workbook.writeSetting('设置', { 日期: '2025-04-30' }),
    may: 'setting',
  },
  {
    name: '忘掉设置',
    before: (workbook) => workbook.writeSetting('设置', { 日期: '2025-04-30' }),
    run: (workbook) => workbook.writeSetting('设置', null),
    may: 'setting',
  },
  undoOf('撤销着色', colour, (workbook) => workbook.applyHighlights(highlights('临期', '#FFF4CE'))),
  undoOf('撤销撤除', colour, remove),
  undoOf('撤销汇总表重写', summary, (workbook) =>
    workbook.writeOwnSheet('summary', ownSheet('整改汇总')),
  ),
];
