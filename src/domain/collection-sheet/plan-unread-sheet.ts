import type { CollectionReport } from '../collection/types';
import { number, Page, text } from '../summary-sheet/page';
import type { SummarySheetPlan } from '../summary-sheet/types';
import { COLLECTION_SHEETS } from './names';
import { sheetPlan } from './sheet-plan';

const WIDTHS = [6, 50, 50, 50];

/** 未能读取的文件: each with its reason and the next step; below, what has to be checked of those that were read. */
export function planUnreadSheet({ unread, notes }: CollectionReport): SummarySheetPlan {
  const page = new Page(WIDTHS.length);
  page.addLine('未能读取的文件', 'title');
  if (unread.length === 0) page.addLine('没有：所有文件都已读取并计入。', 'note');
  else {
    page.addLine(`以下 ${unread.length} 个文件没有计入任何数字，处理后请重新汇总。`, 'note');
    page.add(...['序号', '文件', '原因', '怎么办'].map((title) => text(title, 'columnHead')));
    for (const [at, { file, reason, advice }] of unread.entries()) {
      page.add(number(at + 1), text(file), text(reason), text(advice));
    }
  }
  if (notes.length > 0) {
    page.addLine(`已计入但需要核对的 ${notes.length} 处`, 'sectionHead');
    page.add(text('序号', 'columnHead'), text('文件', 'columnHead'), {
      ...text('需要核对的情况', 'columnHead'),
      span: 2,
    });
    for (const [at, { file, note }] of notes.entries()) {
      page.add(number(at + 1), text(file), { ...text(note), span: 2 });
    }
  }
  return sheetPlan(COLLECTION_SHEETS.unread, page, WIDTHS, 0);
}
