import { formatChineseDay } from '../calendar/day';
import { formatPercent } from '../summary/percent';
import type { Board, BoardPage } from './board-page';

const TITLE = '整改工作挂图作战图';

/** Title, the figures of the day, and how they are counted. */
export function addHeading({ page }: BoardPage, board: Board): void {
  const { sheetTitle } = board;
  page.addLine(sheetTitle === null ? TITLE : `${sheetTitle}　挂图作战图`, 'boardTitle');
  page.addLine(figuresLine(board), 'figures');
  page.addLine(`${board.summary.countingRule}。`, 'note');
  page.addLine(`${notesOf(board).join('；')}。`, 'note');
}

function figuresLine({ ledger, summary, asOf }: Board): string {
  const { total, byStatus, overdue, dueSoon, completedLate, completionRate } = summary;
  const { numerator, denominator, percent } = completionRate;
  const late = completedLate > 0 ? `（其中逾期完成${completedLate}个）` : '';
  const warned = ledger.items.filter((item) => item.firstWarning === true).length;
  const parts = [
    `问题${total}个`,
    `已完成${byStatus.completed}个${late}`,
    `逾期${overdue}个`,
    `临期${dueSoon}个`,
    ...(warned > 0 ? [`预警${warned}个`] : []),
    ...(byStatus.longTerm > 0 ? [`长期坚持${byStatus.longTerm}个`] : []),
  ];
  const rate =
    denominator === 0 ? '' : `　整改完成率${formatPercent(percent)}（${numerator}÷${denominator}）`;
  return `截至${formatChineseDay(asOf)}　${parts.join('，')}${rate}`;
}

/** Each without a full stop. */
function notesOf({ ledger, feedback }: Board): readonly string[] {
  const undated = ledger.items.filter(({ deadline }) => deadline.due === null).length;
  const from =
    feedback === null
      ? '没有统一的反馈日期，横条没有起点，图上只标时限'
      : `横条自反馈日期${formatChineseDay(feedback)}起`;
  return [
    from,
    ...(undated > 0 ? [`${undated}个问题没有具体时限，图上不标◆`] : []),
    `数据来自本工作簿“${ledger.sheet}”工作表第${ledger.body.first}行至第${ledger.body.last}行，为生成时的情况`,
  ];
}
