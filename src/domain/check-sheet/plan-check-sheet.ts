import { formatChineseDay } from '../calendar/day';
import { SEVERITIES, SEVERITY_NAMES } from '../checks/severity';
import type { Finding } from '../checks/types';
import type { Ledger } from '../ledger/types';
import { joinRuns } from '../summary-sheet/look-runs';
import { Page, text } from '../summary-sheet/page';
import { A4_LANDSCAPE } from '../summary-sheet/page-plan';
import type { SummarySheetPlan } from '../summary-sheet/types';
import { findingRow } from './finding-row';
import { CHECK_SHEET_NAME } from './names';

const TITLES = ['序号', '级别', '单元格', '发现', '原文', '怎么办'];
/** Wide texts wrap; together as wide as the summary sheet, which fits A4 landscape. */
const COLUMN_WIDTHS = [7, 8, 10, 45, 26, 34];
/** More lines nobody reads on paper, and each costs Excel time. */
const MOST_LINES = 2000;

/**
 * The whole 体检 sheet: what was found, the gravest first and then as given (in sheet order), each
 * with a link to its cell. At most 2,000 lines; then one says how many more there are. The plan is of
 * the same kind as that of the summary sheet and is written by the same writer. `findings` must be
 * this ledger's.
 */
export function planCheckSheet(ledger: Ledger, findings: readonly Finding[]): SummarySheetPlan {
  const page = new Page(COLUMN_WIDTHS.length);
  addHeading(page, ledger, findings);
  const freezeRows = page.nextRow;
  page.add(...TITLES.map((title) => text(title, 'columnHead')));
  const sorted = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  for (const [at, finding] of sorted.slice(0, MOST_LINES).entries()) {
    page.add(...findingRow(ledger.sheet, finding, at + 1));
  }
  addEnd(page, findings.length);
  return {
    name: CHECK_SHEET_NAME,
    cells: page.cells,
    looks: joinRuns(page.looks),
    merges: page.merges,
    columnWidths: COLUMN_WIDTHS,
    bars: page.bars,
    freezeRows,
    charts: [],
    page: { ...A4_LANDSCAPE, titleRows: [freezeRows, freezeRows] },
  };
}

function addHeading(page: Page, ledger: Ledger, findings: readonly Finding[]): void {
  const { sheet, items, options } = ledger;
  const counts = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${SEVERITY_NAMES[severity]} ${count} 条`;
  });
  page.addLine(`台账体检（${sheet}）`, 'title');
  page.addLine(
    `统计日期 ${formatChineseDay(options.asOf)}；共 ${items.length} 个问题，发现 ${findings.length} 条：${counts.join('，')}。`,
    'note',
  );
  page.addLine('“错误”请先处理，“注意”请逐条核对，“说明”供了解；点单元格名可跳到原处。', 'note');
}

function addEnd(page: Page, count: number): void {
  if (count === 0) page.addLine('没有发现需要核对的内容。', 'note');
  if (count > MOST_LINES) {
    page.addLine(
      `另有 ${count - MOST_LINES} 条没有列出；改正以上内容后重新体检，会继续列出。`,
      'note',
    );
  }
  page.addLine('本表由整改台账助手生成，只列出发现，没有改动台账；再次生成会在原处重写。', 'note');
}
