import type { Page } from '../page';
import type { Report } from '../report';
import { writtenLines } from './group-lines';
import { NUMBERS_NOTE } from './group-section';
import { addGroupTable } from './group-table';

/**
 * 分整改类型, as audit reports give it: 持续整改 without a rate. Numbers, since offices write the types in
 * many ways (即知即改, 限期整改) and a formula would count only one of them.
 */
export function addTypes(page: Page, report: Report): void {
  const { ledger, summary, helper } = report;
  addGroupTable(page, '整改类型', writtenLines(summary.byType, ledger.items), report);
  page.addLine('持续整改没有完成期限，不计完成率。', 'note');
  if (helper) page.addLine(NUMBERS_NOTE, 'note');
}
