import { CANCELLED_MESSAGE } from '../app/cancelled';
import type { LeftBehind, WorkbookFailureCode } from '../app/ports';
import { PROTECTED_MESSAGE } from '../app/sheet-protected';

/** What can go wrong with the workbook. */
export type ExcelFailureCode = Exclude<WorkbookFailureCode, 'fileMissing'>;

/** What the user reads for each failure: the cause and the next step, one sentence. */
export const FAILURE_MESSAGES: Readonly<Record<ExcelFailureCode, string>> = {
  sheetProtected: PROTECTED_MESSAGE,
  sheetMissing: '找不到这张工作表，可能已被删除或改名；请重新读取台账。',
  cellEditMode: '有单元格正在编辑；请按回车键结束编辑，再试一次。',
  helperOccupied: '台账右侧的两列已有内容，没有写入；请在台账右侧留出两列空列，再试一次。',
  nameTaken: '要新建的工作表名称已被占用；请改名或移走同名工作表，再试一次。',
  tooLarge: '这张工作表的已用区域超过500万个单元格，无法读取；请删除台账以外的空白行列，再试一次。',
  rowTooLarge:
    '这张工作表有一行的文字太长，Excel 无法一次给出，没有读取；请把过长的内容移到附件，再试一次。',
  messageTooLarge:
    '一次传给 Excel 的内容太多；请用电脑上安装的 Excel（不是网页版）打开这个文件，再试一次。',
  outOfMemory: 'Excel 的内存不够；请关闭其他工作簿和程序，再试一次。',
  busy: 'Excel 正忙，或有对话框开着；请关闭对话框，等 Excel 空下来，再试一次。',
  inactiveWorkbook:
    '同时开着几个工作簿，Excel 只处理当前的那一个；请点一下台账所在的窗口，再试一次。',
  conflict:
    '要写的位置与筛选、合并单元格、表格或数据透视表冲突；请取消筛选，或在台账右侧留出空列，再试一次。',
  sheetUnsupported: '当前是图表工作表或宏表，没有单元格可以读写；请切换到普通工作表，再试一次。',
  sessionExpired: '与网页版 Excel 的连接已失效；请刷新网页、重新打开这个文件，再试一次。',
  groupMissing: '台账里已经没有这一组问题，没有起草；请重新选择起草的范围。',
  notSupported: '当前的 Excel 版本不支持这项操作；请升级到 Excel 2021 或更新版本。',
  nothingToUndo:
    '没有可以撤销的写入，这里只能撤销本窗格打开以后写入的内容；要去掉更早写入的颜色、两列和汇总等，请在“设置”中撤除助手痕迹。',
  changedSince:
    '写入以后，这些单元格又改动过，没有撤销，工作簿没有改动；请先把后来的改动恢复原样再撤销，或者在“设置”中撤除助手痕迹。',
  rowsMoved:
    '写入以后，台账的行移动或改动过，原来的内容对不上行，没有撤销，工作簿没有改动；请再做一次着色或生成，让内容与台账一致。',
  imageMissing:
    '写入前的内容太多或没有读到，没有留底，不能撤销这一次写入；不需要写入的内容时，请在“设置”中撤除助手痕迹。',
  cancelled: CANCELLED_MESSAGE,
  unknown: 'Excel 没有完成这项操作，没有继续写入；请再试一次，仍不行时复制诊断信息给技术人员。',
};

/** Left on each sheet of ours after 撤除. */
export const SHEET_EMPTIED_NOTE = '本表内容已由整改台账助手撤除，可自行删除这张工作表。';

/** Said after the cause where part of what is ours may have been written: what remains, and that it mends. */
export const LEFT_MESSAGES: Readonly<Record<LeftBehind, string>> = {
  colours: '助手的两列和颜色可能只写了一部分，你填的内容没有改动；再做一次就会补全。',
  ownSheet: '助手的这张表可能只写了一部分，台账没有改动；再生成一次就会写全。',
  template: '新台账可能只写了一部分，别的工作表没有改动；再新建一次就会接着写全。',
  removal: '助手写的内容可能只清掉了一部分，你填的内容没有改动；再清除一次就会清完。',
  undoing: '可能只退回了一部分，你填的内容没有改动；再撤销一次就会全部退回。',
  setting: '设置可能记住了，也可能没有，单元格没有改动；再设置一次就会记住。',
};
