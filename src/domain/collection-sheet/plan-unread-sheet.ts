import type { CollectionReport } from '../collection/types';
import { number, Page, text } from '../summary-sheet/page';
import type { SummarySheetPlan } from '../summary-sheet/types';
import { COLLECTION_SHEETS } from './names';
import { sheetPlan } from './sheet-plan';
import { spanned, type Spans } from './spans';

const WIDTHS = [6, 50, 50, 50];

/** 未能读取的文件 as a sheet of its own. */
export function planUnreadSheet(report: CollectionReport): SummarySheetPlan {
  const page = new Page(WIDTHS.length);
  addUnread(
    page,
    report,
    WIDTHS.map(() => 1),
  );
  return sheetPlan(COLLECTION_SHEETS.unread, page, WIDTHS, 0);
}

/**
 * 未能读取的文件: each with its reason and the next step; below, what has to be checked of those that were read.
 *
 * @param spans Of its four columns.
 */
export function addUnread(page: Page, { unread, notes }: CollectionReport, spans: Spans): void {
  page.addLine('未能读取的文件', 'title');
  if (unread.length === 0) page.addLine('没有：所有文件都已读取并计入。', 'note');
  else {
    page.addLine(`以下 ${unread.length} 个文件没有计入任何数字，处理后请重新汇总。`, 'note');
    const titles = ['序号', '文件', '原因', '怎么办'].map((title) => text(title, 'columnHead'));
    page.add(...spanned(titles, spans));
    for (const [at, { file, reason, advice }] of unread.entries()) {
      page.add(...spanned([number(at + 1), text(file), text(reason), text(advice)], spans));
    }
  }
  if (notes.length > 0) addNotes(page, notes, spans);
}

function addNotes(page: Page, notes: CollectionReport['notes'], spans: Spans): void {
  const [first = 1, second = 1, ...rest] = spans;
  const three = [first, second, rest.reduce((sum, span) => sum + span, 0)];
  page.addLine(`已计入但需要核对的 ${notes.length} 处`, 'sectionHead');
  const titles = ['序号', '文件', '需要核对的情况'].map((title) => text(title, 'columnHead'));
  page.add(...spanned(titles, three));
  for (const [at, { file, note }] of notes.entries()) {
    page.add(...spanned([number(at + 1), text(file), text(note)], three));
  }
}
