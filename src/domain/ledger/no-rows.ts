import type { BodyReader } from './body-reader';
import type { SkippedRow } from './skipped-row';

/** Rows that stay above the first problem, however many there are. */
const ABOVE_PROBLEMS: ReadonlySet<SkippedRow['kind']> = new Set([
  'example',
  'columnNumbers',
  'repeatedHeader',
]);

/**
 * What to say of a ledger whose form is there and whose problems are not: where to begin. One or two
 * Chinese sentences.
 */
export function noRowsMessage(
  { grid, firstRow }: BodyReader,
  skipped: readonly SkippedRow[],
): string {
  const kinds = new Map(skipped.map(({ row, kind }) => [row, kind]));
  let row = firstRow;
  for (let kind = kinds.get(row); kind !== undefined && ABOVE_PROBLEMS.has(kind);) {
    row += 1;
    kind = kinds.get(row);
  }
  const free = kinds.get(row) ?? 'prefilled';
  const where = free === 'prefilled' ? `第 ${row} 行` : '表头的下一行';
  const examples = skipped.filter(({ kind }) => kind === 'example').map((one) => one.row);
  const left = examples.length === 0 ? '' : `（第 ${examples.join('、')} 行是示例，不计入统计）`;
  return `工作表“${grid.sheet}”已认出台账表头，还没有填写问题${left}。请从${where}填起。`;
}
