import { formatChineseDay } from '../../calendar/day';
import type { SeenCell } from '../../ledger/seen-cell';
import type { ReadProblem } from '../../ledger/trace';
import { NOT_YET } from '../../ledger/look-back';
import { findEach } from '../find-each';
import { finding } from '../finding';
import type { Finding } from '../types';
import type { CheckView } from '../view';
import { quote, STATUS_NAMES } from '../words';

/** Look-backs (回头看): what cannot be read, and relapses of which nobody can tell whether they still stand. */
export function checkLookBacks(view: CheckView): readonly Finding[] {
  const { asOf } = view.options;
  return findEach(
    view.problems.filter(({ looks }) => looks !== undefined),
    (problem) => unreadFindings(problem),
    ({ looks }) =>
      (looks?.ahead ?? []).map((cell) =>
        finding(
          'lookBack.afterAsOf',
          cell,
          `${cell.name} 的回头看时间${quote(cell.text)}晚于统计日期 ${formatChineseDay(asOf)}，这次回头看没有计入。`,
        ),
      ),
    orderFinding,
  );
}

function unreadFindings({ looks, item }: ReadProblem): readonly Finding[] {
  if (looks === undefined) return [];
  const status = STATUS_NAMES[item.status];
  return [
    ...looks.unclear.map((cell) =>
      finding(
        'lookBack.unreadable',
        cell,
        `${cell.name} ${quote(cell.text)}看不出回头看的结果，没有计入，该问题仍按“${status}”统计。`,
      ),
    ),
    ...looks.undated
      .filter(isMeantAsDay)
      .map((cell) =>
        finding('lookBack.undated', cell, `${cell.name} ${quote(cell.text)}看不出回头看的日期。`),
      ),
  ];
}

/** 未开展 in a column of days says that nobody has looked yet. */
function isMeantAsDay({ text }: SeenCell): boolean {
  return !NOT_YET.test(text);
}

function orderFinding({ item: { relapse, status } }: ReadProblem): readonly Finding[] {
  if (relapse?.isOrderUnclear !== true) return [];
  const { cell, text } = relapse;
  return [
    finding(
      'lookBack.orderUnclear',
      { name: cell, text },
      `${cell} ${quote(text)}是回头看发现的反弹，台账又写着已完成，看不出哪个在后，按“${STATUS_NAMES[status]}”统计。`,
    ),
  ];
}
