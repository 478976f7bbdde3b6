import { formatChineseDay } from '../calendar/day';
import { quoteText, sheetPrefix } from '../highlight/formula-text';
import type { SnapshotChanges } from '../snapshot/types';
import { joinRuns } from '../summary-sheet/look-runs';
import { formula, Page, text, type PageCell } from '../summary-sheet/page';
import { A4_LANDSCAPE } from '../summary-sheet/page-plan';
import type { SummarySheetPlan } from '../summary-sheet/types';
import { differencesSentence } from './differences';
import { figureRows } from './figure-rows';
import { COMPARISON_SHEET_NAME } from './names';
import { comparedSections, type ComparedRow } from './sections';

/** What the two sides are called, and where the rows of each are. */
export interface ComparedSides {
  /** As readers know it: 2025年3月31日记下的进度, 上月台账.xlsx. */
  readonly earlier: string;
  readonly later: string;
  /** The sheet of this workbook in which the later rows stand, for the links; null where it is none. */
  readonly laterSheet: string | null;
}

const TITLES = ['序号', '问题', '上期', '本期', '上期行', '本期行'];
/** Together as wide as the summary sheet, which fits A4 landscape. */
const COLUMN_WIDTHS = [7, 30, 38, 38, 8, 9];
/** More lines nobody reads on paper. */
const MOST_LINES = 2000;

/** The whole 进度对比 sheet: what cannot be compared, the figures, then each kind of change with its problems. */
export function planComparisonSheet(
  changes: SnapshotChanges,
  sides: ComparedSides,
): SummarySheetPlan {
  const page = new Page(COLUMN_WIDTHS.length);
  addHeading(page, changes, sides);
  addFigures(page, changes);
  const sections = comparedSections(changes);
  if (sections.length === 0) page.addLine('没有问题发生变化。', 'note');
  let room = MOST_LINES;
  for (const { title, rows } of sections) {
    page.addLine(`${title}（${rows.length}个）`, 'sectionHead');
    page.add(...TITLES.map((one) => text(one, 'columnHead')));
    for (const row of rows.slice(0, room)) page.add(...lineOf(row, sides));
    if (rows.length > room) page.addLine(`另有${rows.length - room}个没有列出。`, 'note');
    room = Math.max(0, room - rows.length);
  }
  page.addLine('本表由整改台账助手生成，没有改动台账；再次生成会在原处重写。', 'note');
  return {
    name: COMPARISON_SHEET_NAME,
    cells: page.cells,
    looks: joinRuns(page.looks),
    merges: page.merges,
    columnWidths: COLUMN_WIDTHS,
    bars: page.bars,
    freezeRows: 1,
    charts: [],
    page: { ...A4_LANDSCAPE, titleRows: [1, 1] },
  };
}

function addHeading(
  page: Page,
  { days, differences }: SnapshotChanges,
  { earlier, later }: ComparedSides,
): void {
  page.addLine('整改进度对比', 'title');
  page.addLine(
    `上期：${earlier}，统计日期${formatChineseDay(days.from)}；本期：${later}，统计日期${formatChineseDay(days.to)}。`,
    'note',
  );
  const warning = differencesSentence(differences);
  if (warning !== null) page.addLine(warning, 'note');
}

function addFigures(page: Page, changes: SnapshotChanges): void {
  page.addLine('主要数字', 'sectionHead');
  page.add(
    { ...text('指标', 'columnHead'), span: 2 },
    text('上期', 'columnHead'),
    text('本期', 'columnHead'),
    { ...text('变化', 'columnHead'), span: 2 },
  );
  for (const { name, before, now, note } of figureRows(changes)) {
    page.add({ ...text(name, 'label'), span: 2 }, text(before, 'number'), text(now, 'number'), {
      ...text(note, 'number'),
      span: 2,
    });
  }
}

function lineOf(row: ComparedRow, { laterSheet }: ComparedSides): readonly PageCell[] {
  return [
    text(row.serial, 'number'),
    text(row.text),
    text(row.before),
    text(row.now),
    text(row.wasRow === null ? '' : String(row.wasRow), 'number'),
    rowLink(row.row, laterSheet),
  ];
}

/** A click leads to the row, also in a saved file without the add-in. */
function rowLink(row: number | null, sheet: string | null): PageCell {
  if (row === null) return text('', 'number');
  if (sheet === null) return text(String(row), 'number');
  const target = quoteText(`#${sheetPrefix(sheet)}A${row}`);
  return formula(`=HYPERLINK(${target},${quoteText(String(row))})`, 'number');
}
