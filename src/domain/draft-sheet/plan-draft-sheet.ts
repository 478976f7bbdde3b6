import { documentLines } from '../document/block-lines';
import type { FoundSentence } from '../document/find-sentences';
import { sentencesIn } from '../document/sentences-in';
import type { OfficialDocument } from '../document/types';
import type { Draft, ParagraphKind } from '../draft/types';
import { joinRuns } from '../summary-sheet/look-runs';
import { Page, text } from '../summary-sheet/page';
import { A4_LANDSCAPE } from '../summary-sheet/page-plan';
import type { SummarySheetPlan } from '../summary-sheet/types';
import { cutText } from './cut-text';
import { DRAFT_SHEET_NAME } from './names';
import { sourceWords } from './source-words';

const TITLES = ['层级', '内容', '来源（台账的行和单元格）'];
/** Together as wide as the summary sheet, which fits A4 landscape. */
const COLUMN_WIDTHS = [10, 90, 30];
/** A row of Excel is at most 409 points high; a longer text would not be seen whole. */
const LONGEST_PIECE = 900;

const KIND_NAMES: Readonly<Record<ParagraphKind, string>> = {
  title: '标题',
  heading1: '一级标题',
  heading2: '二级标题',
  heading3: '三级标题',
  heading4: '四级标题',
  body: '正文',
  signature: '署名',
  date: '日期',
};

/** A line of the text: what it is, its words and what of the draft stands in it. */
interface SheetLine {
  readonly kind: string;
  readonly words: string;
  readonly start: number;
}

/**
 * The whole 文稿 sheet: what each paragraph is, its text, and the rows and cells it was made from where
 * the draft knows; long paragraphs go on in the next row. `draft` is null for a text that is not ours;
 * `about` is a line under the title (统计日期, 口径). Cells of text are text, whatever they begin with.
 */
export function planDraftSheet(
  document: OfficialDocument,
  draft: Draft | null,
  about: string,
): SummarySheetPlan {
  const page = new Page(COLUMN_WIDTHS.length);
  page.addLine('进展情况文稿', 'title');
  if (about !== '') page.addLine(about, 'note');
  const freezeRows = page.nextRow;
  page.add(...TITLES.map((title) => text(title, 'columnHead')));
  const lines = sheetLines(document);
  const found =
    draft === null ? [] : sentencesIn(lines.map(({ words }) => words).join('\n'), draft);
  for (const [at, here] of byLine(lines, found).entries()) addLine(page, lines[at], here);
  if (lines.length === 0) page.addLine('没有文字。', 'note');
  page.addLine('本表由整改台账助手生成，没有改动台账；再次生成会在原处重写。', 'note');
  return {
    name: DRAFT_SHEET_NAME,
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

function sheetLines({ blocks }: OfficialDocument): readonly SheetLine[] {
  const lines: SheetLine[] = [];
  let start = 0;
  for (const block of blocks) {
    const isTitled = block.kind === 'table' && block.caption !== '';
    for (const [at, words] of documentLines(block).entries()) {
      const tableKind = isTitled && at === 0 ? '表题' : '表格';
      lines.push({
        kind: block.kind === 'table' ? tableKind : KIND_NAMES[block.kind],
        words,
        start,
      });
      start += words.length + 1;
    }
  }
  return lines;
}

/** The sentences of each line; both come in the order of the text. */
function byLine(
  lines: readonly SheetLine[],
  found: readonly FoundSentence[],
): readonly (readonly FoundSentence[])[] {
  let next = 0;
  return lines.map(({ start, words }) => {
    const first = next;
    while ((found[next]?.span.start ?? Infinity) < start + words.length) next += 1;
    return found.slice(first, next);
  });
}

function addLine(page: Page, line: SheetLine | undefined, found: readonly FoundSentence[]): void {
  if (line === undefined) return;
  let start = line.start;
  for (const [at, piece] of cutText(line.words, LONGEST_PIECE).entries()) {
    const end = start + piece.length;
    const from = start;
    const inside = found.filter(({ span }) => span.start < end && span.end > from);
    page.add(
      text(at === 0 ? line.kind : '（续）', 'label'),
      // Columns of a table would run together.
      text(piece.replaceAll('\t', '　|　')),
      text(sourceWords(inside.map(({ sentence }) => sentence))),
    );
    start = end;
  }
}
