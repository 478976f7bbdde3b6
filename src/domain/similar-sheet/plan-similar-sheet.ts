import { formatChineseDay } from '../calendar/day';
import { STATUS_NAMES } from '../checks/words';
import { quoteText, sheetPrefix } from '../highlight/formula-text';
import type { Ledger } from '../ledger/types';
import type { GroupMember, ProblemGroup, SimilarProblems } from '../similar/types';
import { NO_UNIT } from '../summary/group';
import { joinRuns } from '../summary-sheet/look-runs';
import { formula, number, Page, text, type PageCell } from '../summary-sheet/page';
import { A4_LANDSCAPE } from '../summary-sheet/page-plan';
import type { SummarySheetPlan } from '../summary-sheet/types';
import { SIMILAR_SHEET_NAME } from './names';
import { countLine, groupTitle, methodLine, nameCounts } from './similar-words';

const TITLES = ['类', '序号', '问题', '责任单位', '整改状态', '行号', '相似度'];
/** Together as wide as the summary sheet, which fits A4 landscape. */
const COLUMN_WIDTHS = [6, 9, 67, 22, 11, 8, 9];
/** More lines nobody reads on paper, and each costs Excel time. */
const MOST_LINES = 3000;
/** A row of Excel is at most 409 points high; a longer text would not be seen whole. */
const LONGEST_WORDS = 600;
const MOST_NAMES = 12;

/**
 * The whole 同类问题 sheet: per group a line with its title (quoted from a cell), how many problems and
 * units it has and what they share, then the problems with a link to their rows. At most 3,000 lines; then
 * one says how many more there are. `found` must be this ledger's.
 */
export function planSimilarSheet(ledger: Ledger, found: SimilarProblems): SummarySheetPlan {
  const page = new Page(COLUMN_WIDTHS.length);
  page.addLine(`同类问题（${ledger.sheet}）`, 'title');
  page.addLine(`统计日期 ${formatChineseDay(ledger.options.asOf)}；${countLine(found)}`, 'note');
  page.addLine(methodLine(found), 'note');
  const freezeRows = page.nextRow;
  page.add(...TITLES.map((title) => text(title, 'columnHead')));
  const left = addGroups(page, ledger.sheet, found.groups);
  if (left > 0) {
    page.addLine(`另有 ${left} 类没有列出；请调高相似度，或按责任单位分别归类。`, 'note');
  }
  page.addLine('本表由整改台账助手生成，没有改动台账；再次生成会在原处重写。', 'note');
  return {
    name: SIMILAR_SHEET_NAME,
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

/** How many groups found no room; a group is never cut in two. */
function addGroups(page: Page, sheet: string, groups: readonly ProblemGroup[]): number {
  for (const [at, group] of groups.entries()) {
    // The first stands there however large it is.
    if (at > 0 && page.nextRow + group.members.length > MOST_LINES) return groups.length - at;
    page.add(number(at + 1, 'total'), {
      ...text(groupLine(group), 'total'),
      span: COLUMN_WIDTHS.length - 1,
    });
    for (const member of group.members) page.add(...memberRow(sheet, at + 1, member));
  }
  return 0;
}

function groupLine(group: ProblemGroup): string {
  const { members, units, phrases } = group;
  const names = nameCounts(units.slice(0, MOST_NAMES), 'unit');
  const more = units.length > MOST_NAMES ? '等' : '';
  const shared = phrases.slice(1).map((phrase) => `“${phrase.text}”`);
  const words = shared.length === 0 ? '' : `；还有相同用词 ${shared.join('、')}`;
  return `${groupTitle(group)}：${members.length} 条，${unitWords(units)}（${names}${more}）${words}`;
}

/** Problems without a unit are of no unit, not of one more. */
function unitWords(units: ProblemGroup['units']): string {
  const named = units.filter(({ name }) => name !== '').length;
  return named === 0 ? '责任单位都没有填' : `涉及 ${named} 个责任单位`;
}

function memberRow(sheet: string, at: number, { item, percent }: GroupMember): readonly PageCell[] {
  return [
    number(at),
    text(item.serial, 'number'),
    text(shortened(item.problem)),
    text(item.unit === '' ? NO_UNIT : item.unit),
    text(STATUS_NAMES[item.status], 'number'),
    rowLink(sheet, item.row),
    text(`${percent}%`, 'number'),
  ];
}

/** A click leads to the row, also in a saved file without the add-in. */
function rowLink(sheet: string, row: number): PageCell {
  const target = quoteText(`#${sheetPrefix(sheet)}A${row}`);
  return formula(`=HYPERLINK(${target},${quoteText(String(row))})`, 'number');
}

function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  const signs = Array.from(line);
  return signs.length > LONGEST_WORDS ? `${signs.slice(0, LONGEST_WORDS).join('')}…` : line;
}
