import { WorkbookFailure } from './ports';

export const PROTECTED_MESSAGE =
  '工作表或工作簿受保护，不能写入；请先在“审阅”中撤销保护，再试一次。';

/** What is said before anything is asked for that could not be done on a protected sheet. */
export function sheetProtected(): WorkbookFailure {
  return new WorkbookFailure('sheetProtected', PROTECTED_MESSAGE);
}
