import { holderOf, cellName, columnLetter } from '../../grid/cells';
import type { ColumnReading } from '../../header/column-role';
import { finding } from '../finding';
import type { Finding } from '../types';
import type { CheckView } from '../view';
import { quote, ROLE_NAMES } from '../words';

/** Columns that say whether a problem is done; a ledger needs one of them. */
const SAYING_DONE = ['status', 'closed', 'progress', 'percent', 'completedOn', 'result'] as const;

/** Columns that are missing, and columns whose meaning is a guess. */
export function checkColumns(view: CheckView): readonly Finding[] {
  const { ledger, reader } = view;
  const findings: Finding[] = [];
  if (reader.columnOf('deadline') === null && !saysDeadlines(view)) {
    findings.push(
      finding('column.noDeadline', null, '表头中没有找到整改时限列，无法判断是否逾期。'),
    );
  }
  if (!SAYING_DONE.some((role) => reader.has(role))) {
    findings.push(
      finding(
        'column.noStatus',
        null,
        '表头中没有找到整改状态、进展情况或进度列，无法判断是否完成。',
      ),
    );
  }
  const unsure = ledger.columnReadings.filter(({ confidence }) => confidence === 'unsure');
  return [...findings, ...unsure.map((reading) => unsureColumn(view, reading))];
}

/** A deadline may stand in the remarks. */
function saysDeadlines({ steps }: CheckView): boolean {
  return steps.some(({ entry }) => entry.deadline.kind !== 'none');
}

function unsureColumn({ ledger, grid }: CheckView, reading: ColumnReading): Finding {
  const { column, title, role, alternatives } = reading;
  const holder = holderOf(grid, ledger.headerRows.at(-1) ?? grid.area.top, column);
  const taken = role === null ? '暂时没有采用' : `暂按“${ROLE_NAMES[role]}”读取`;
  const others = alternatives.map((one) => `“${ROLE_NAMES[one]}”`).join('、');
  const besides = others === '' ? '' : `，也可能是${others}`;
  return finding(
    'column.unsure',
    { name: cellName(holder.row, holder.column), text: title },
    `${columnLetter(column)} 列${quote(title)}的含义不能确定，${taken}${besides}。`,
  );
}
