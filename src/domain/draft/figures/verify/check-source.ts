import { formatChineseDay } from '../../../calendar/day';
import type { Ledger } from '../../../ledger/types';
import type { DraftFigure, FigureSource } from '../../types';
import { amountIn } from './amount';
import { placeOf, wordsIn } from './cell-words';
import { figuresIn, figuresSaidBy } from './digits';
import { evaluate } from './evaluate';
import { exactSum } from './exact-sum';
import { isReadDay } from './known-days';
import { countsByRow } from './known-rows';
import type { FigureEvidence } from './types';

type Kind = FigureSource['kind'];
type SourceOf<K extends Kind> = Extract<FigureSource, { readonly kind: K }>;
/** Why a printed figure does not follow from its source, in one Chinese clause; null where it does. */
type Check<K extends Kind> = (
  printed: string,
  source: SourceOf<K>,
  evidence: FigureEvidence,
) => string | null;

const CHECKS: { readonly [K in Kind]: Check<K> } = {
  copied: (printed, { cells }, { grid }) => {
    const figures = figuresIn(printed);
    const isHeld = cells.some((cell) => {
      const said = figuresSaidBy(wordsIn(grid, cell));
      return figures.every((figure) => said.has(figure));
    });
    return isHeld ? null : `单元格${cells.join('、')}里没有这个数`;
  },
  read: (printed, { cells }, evidence) => {
    if (cells.length === 0 || cells.some((cell) => wordsIn(evidence.grid, cell).length === 0))
      return '所说的单元格是空的';
    if (isReadDay(printed, cells, evidence)) return null;
    return `不是从单元格${cells.join('、')}读出的日期`;
  },
  counted: (printed, { rows, names }, { ledger }) => {
    const counted = names?.length ?? rows.length;
    if (printed !== String(counted)) return `与所数的不符，所数的是${counted}`;
    const counts = countsByRow(ledger);
    const stranger = rows.find((row) => !counts.has(row));
    if (stranger !== undefined) return `行${stranger}不是台账里的问题`;
    if (names !== undefined) return new Set(names).size === names.length ? null : '有名称数了两次';
    const twice = rowsOverCounted(rows, counts);
    return twice === null ? null : `行${twice}数了多次`;
  },
  summed: (printed, { cells }, { grid, ledger }) => {
    if (new Set(cells).size < cells.length) return '有单元格加了两次';
    const numbers = cells.map((cell) => amountIn(wordsIn(grid, cell), unitOf(cell, ledger)));
    const missing = cells[numbers.indexOf(null)];
    if (missing !== undefined) return `单元格${missing}里没有可加的数`;
    const sum = exactSum(numbers.filter((number) => number !== null));
    return sum === printed ? null : `与合计不符，合计是${sum}`;
  },
  computed: (printed, { expression }, { rule }) => {
    const value = evaluate(expression, rule);
    if (value === null) return `算式“${expression}”无法核算`;
    return value === printed ? null : `与算式“${expression}”不符，应为${value}`;
  },
  given: (printed, { by }, { ledger }) => {
    if (by !== AS_OF || printed === formatChineseDay(ledger.options.asOf)) return null;
    return '不是台账的统计日期';
  },
  numbering: (printed) => (NUMBERING.test(printed) ? null : '不是序号'),
};

/** The name under which the as-of day is given. */
const AS_OF = '统计日期';

const NUMBERING = /^[（(]?(?:\d{1,6}|[零一二三四五六七八九十百千]{1,7})[）)]?[.．、]?是?[，：]?$/u;

/** Does a figure follow from what it says is its source? Null where it does, else one Chinese clause. */
export function faultOf(
  printed: string,
  { source }: DraftFigure,
  evidence: FigureEvidence,
): string | null {
  const check = CHECKS[source.kind] as Check<Kind>;
  return check(printed, source, evidence);
}

function rowsOverCounted(
  rows: readonly number[],
  allowed: ReadonlyMap<number, number>,
): number | null {
  const seen = new Map<number, number>();
  for (const row of rows) {
    const times = (seen.get(row) ?? 0) + 1;
    if (times > (allowed.get(row) ?? 0)) return row;
    seen.set(row, times);
  }
  return null;
}

/** The unit of the column a cell stands in; '' where it is no column of amounts. */
function unitOf(cell: string, { quantityColumns }: Ledger): string {
  const column = placeOf(cell)?.column;
  return quantityColumns.find((one) => one.column === column)?.unit ?? '';
}
