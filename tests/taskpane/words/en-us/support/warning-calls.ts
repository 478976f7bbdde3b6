import { NO_WARNING_FILTER } from '../../../../../src/taskpane/warning-filter';
import type { Warning } from '../../../../../src/taskpane/warning-model';
import type { PartWords } from '../../../../../src/taskpane/words/zh-cn-parts';
import { itemOf } from '../../../../domain/support/ledger-builder';
import type { Calls } from './twin';

function warning(state: Warning['state'], days: number): Warning {
  return { key: 'a', item: itemOf(), state, days };
}

/** The functions of 预警 with what they may be told. */
export const WARNING_CALLS: Pick<
  Calls<PartWords>,
  | 'warningDays'
  | 'warningDueLine'
  | 'warningListLine'
  | 'shownLine'
  | 'nameChoiceLine'
  | 'filterLostLine'
  | 'nextDeadlineLine'
  | 'undatedLine'
> = {
  warningDays: [
    [warning('overdue', 30), true],
    [warning('dueSoon', 8), true],
    [warning('dueSoon', 0), true],
    [warning('dueSoon', 0), false],
  ],
  warningDueLine: [
    [itemOf({ row: 6, due: '2025-04-15' })],
    [itemOf({ row: 6, lastRow: 8, due: null })],
  ],
  warningListLine: [
    ['overdue', 3],
    ['firstWarning', 1],
  ],
  shownLine: [
    [12, 12, false],
    [12, 3, true],
  ],
  nameChoiceLine: [[{ name: 'Logistics', count: 3 }]],
  filterLostLine: [
    [{ ...NO_WARNING_FILTER, unit: 'Logistics', state: 'dueSoon' }, ['state', 'unit']],
    [{ ...NO_WARNING_FILTER, leader: 'Zhang' }, ['leader']],
  ],
  nextDeadlineLine: [
    [null],
    [{ due: '2025-12-31', days: 245, count: 2 }],
    [{ due: '2025-04-30', days: 0, count: 1 }],
  ],
  undatedLine: [[1], [3]],
};
