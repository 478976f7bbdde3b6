import type { Failure } from '../../../app/session-failure';
import type { Progress } from '../../../app/reading-state';
import { failureLine } from './pane';

/** What the pane says of long work, of figures that are not the latest, and where it cannot be a pane at all. */

/** “32%”; the whole only once it is done. */
export function percentLine({ done, all }: Progress): string {
  const percent = all > 0 ? Math.floor((100 * done) / all) : 0;
  return `${Math.min(Math.max(percent, 0), 100)}%`;
}

/** Beside the sheet's name while it is read again. */
export function refreshingLine(progress: Progress | null): string {
  if (progress === null) return '更新中…';
  if (progress.all === 0) return '等待 Excel 响应…';
  return `更新中 ${percentLine(progress)}`;
}

/** Why the figures on screen are from an earlier reading, and from when; `at` is a time of day. */
export function staleLine(failure: Failure, at: string | null): string {
  const figures = `现在显示的是${at === null ? '上一次' : ` ${at} `}读到的数字。`;
  if (failure.code === 'cellEditMode') {
    return `有单元格正在编辑，按回车结束编辑后会自动更新；${figures}`;
  }
  if (failure.code === 'cancelled') return `已停止更新；${figures}`;
  return `没能更新：${failureLine(failure)}${figures}`;
}

/** The choice between several ledgers of a workbook. */
export function ledgersLine(count: number): string {
  return `本工作簿有 ${count} 张台账`;
}

export const OLD_EXCEL_WORDS = {
  title: '当前的 Excel 版本过旧',
  next: [
    '台账文件不受影响，可以照常打开、填写和保存。',
    '已经着好的颜色、生成的汇总表和挂图在旧版 Excel 里照样能看、能打印。',
    '要用助手，请换一台装有 Excel 2021 或更新版本（含 Microsoft 365）的电脑，或者用网页版 Excel 打开。',
  ],
};

/** What is needed and what this Excel says of itself. */
export function oldExcelLine(version: string | null, apiLevel: string | null): string {
  const own =
    apiLevel === null
      ? '当前的 Excel 没有提供加载项接口'
      : `当前的 Excel 提供的加载项接口是 ExcelApi ${apiLevel}`;
  const said = version === null ? own : `${own}（版本 ${version}）`;
  return `整改台账助手需要 Excel 2021 或更新版本（ExcelApi 1.14）；${said}。`;
}

/** What a blank ledger is, and where it would be written. */
export function startLedgerLine(onThisSheet: boolean): string {
  const where = onThisSheet
    ? '写在这张空表上（表上放有图表、形状等时，写在新建的工作表上）'
    : '写在新建的工作表上，现有的工作表不改动';
  return `${where}：标题、表头、下拉选项、日期格式和一行示例（示例不计数）都已备好，可以直接填写。`;
}

/** Hidden sheets that look like a ledger; they have to be shown in Excel first. */
export function hiddenLedgersLine(names: readonly string[]): string {
  return `隐藏的工作表“${names.join('”“')}”像整改台账：请在 Excel 里取消隐藏，再点“重新读取”。`;
}
