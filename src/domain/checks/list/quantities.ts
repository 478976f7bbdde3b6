import { cellAt, columnLetter } from '../../grid/cells';
import { unreadRows } from '../../ledger/quantity/quantities';
import type { QuantityColumn } from '../../ledger/types';
import { finding } from '../finding';
import type { Finding } from '../types';
import { type CheckView, placeAt, wordsOf } from '../view';
import { quote } from '../words';

/** Amounts and people that cannot be added up: cells without a single figure, columns without a unit. */
export function checkQuantities(view: CheckView): readonly Finding[] {
  return view.ledger.quantityColumns.flatMap((column) => [
    ...withoutUnit(view, column),
    ...unreadable(view, column),
  ]);
}

function withoutUnit({ ledger }: CheckView, column: QuantityColumn): readonly Finding[] {
  const { unit, title } = column;
  const isUsed = ledger.items.some(({ quantities }) =>
    quantities.some((one) => one.column === column.column && one.value !== '0'),
  );
  if (unit !== '' || !isUsed) return [];
  const name = columnLetter(column.column);
  const [row = 1] = ledger.headerRows.slice(-1);
  return [
    finding(
      'quantity.noUnit',
      placeAt(row, column.column, title),
      `${name} 列${quote(title)}没有写明单位，起草时不合计这一列。`,
    ),
  ];
}

function unreadable(view: CheckView, column: QuantityColumn): readonly Finding[] {
  const { reader, problems, grid } = view;
  const rows = problems.flatMap(({ group }) => group.rows);
  return unreadRows(reader, rows, column).flatMap((row) => {
    const words = wordsOf(cellAt(grid, row, column.column));
    // #REF! is reported as what it is.
    if (words.startsWith('#')) return [];
    const place = placeAt(row, column.column, words);
    return [
      finding(
        'quantity.unreadable',
        place,
        `${place.name} ${quote(words)}不能读作${WHAT[column.kind]}，没有计入“${column.title}”。`,
      ),
    ];
  });
}

const WHAT: Readonly<Record<QuantityColumn['kind'], string>> = {
  money: '一个金额',
  people: '一个人数',
};
