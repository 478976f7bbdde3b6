import { CANCELLED_MESSAGE } from '../app/cancelled';
import type { WorkbookFailureCode } from '../app/ports';

/** What can go wrong with the workbook. */
export type ExcelFailureCode = Exclude<WorkbookFailureCode, 'fileMissing'>;

/** What the user reads for each failure: the cause and the next step, one sentence. */
export const FAILURE_MESSAGES: Readonly<Record<ExcelFailureCode, string>> = {
  sheetProtected: '工作表或工作簿受保护，没有写入；请先在“审阅”中撤销保护，再试一次。',
  sheetMissing: '找不到这张工作表，可能已被删除或改名；请重新读取台账。',
  cellEditMode: '有单元格正在编辑；请按回车键结束编辑，再试一次。',
  helperOccupied: '台账右侧的两列已有内容，没有写入；请在台账右侧留出两列空列，再试一次。',
  nameTaken: '要新建的工作表名称已被占用；请改名或移走同名工作表，再试一次。',
  tooLarge: '这张工作表的已用区域超过500万个单元格，无法读取；请删除台账以外的空白行列，再试一次。',
  groupMissing: '台账里已经没有这一组问题，没有起草；请重新选择起草的范围。',
  notSupported: '当前的 Excel 版本不支持这项操作；请升级到 Excel 2021 或更新版本。',
  cancelled: CANCELLED_MESSAGE,
  unknown: 'Excel 没有完成这项操作，没有继续写入；请再试一次，仍不行时复制诊断信息给技术人员。',
};

/** Left on each sheet of ours after 撤除. */
export const SHEET_EMPTIED_NOTE = '本表内容已由整改台账助手撤除，可自行删除这张工作表。';
