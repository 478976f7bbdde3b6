import type { LedgerItem } from '../../ledger/types';
import { cleanProse, innerQuotes, oneLine } from '../clean-text';
import type { Piece } from '../compose';
import { rowsOf } from '../item-cells';
import { toldWords } from '../told-words';
import type { DraftSource } from '../types';

/** 80%, 八成, 百分之七十, 3/5, 12件已办7件 tell how far; 35 and 0.35 alone do not say of what they are parts. */
const SAYS_SHARE = /[\d一二三四五六七八九十百][%％成]|百分之|\d\/\d|\d\p{Script=Han}+\d/u;
/** A longer text is no share. */
const LONGEST_SHARE = 20;
/** (%) and the like at the end of a title. */
const UNIT = /[（(]?[%％][）)]?$/u;

/**
 * （台账所列完成率为“80%”） behind the state of a problem that is under way, where that was read from a column
 * of percents and nothing else would tell it; empty elsewhere. The public version leaves it out.
 */
export function percentAside(source: DraftSource, item: LedgerItem): readonly Piece[] {
  const { status, statusSource } = item;
  if (statusSource === null || status !== 'inProgress') return [];
  const rows = rowsOf(item);
  if (!rows.some((row) => source.cells.cellOf(row, 'percent') === statusSource.cell)) return [];
  const text = innerQuotes(cleanProse(statusSource.text));
  const title = percentTitle(source);
  if (title === null || text.length > LONGEST_SHARE || !SAYS_SHARE.test(text)) return [];
  return [`（台账所列${title}为“`, toldWords({ text, rows, cells: [statusSource.cell] }), '”）'];
}

/** The innermost title without its unit; null where it would not read well inside a sentence. */
function percentTitle({ ledger }: DraftSource): string | null {
  const [reading] = ledger.columnReadings.filter(({ role }) => role === 'percent');
  const title = oneLine(reading?.title.split('/').at(-1) ?? '').replace(UNIT, '');
  return /^\p{Script=Han}{2,10}$/u.test(title) ? title : null;
}
