import type { LedgerItem } from '../../ledger/types';
import { cellsOf, rowsOf } from '../item-cells';
import { thinWords } from './thin-words';
import type { ToldText } from '../told-words';
import type { DraftSource } from '../types';

/**
 * Where the sheet says what was done: its measures' progress, each text once (a merged cell belongs to
 * several measures), and what the problem's rows say besides. Empty where the progress column is.
 */
export function progressTexts(source: DraftSource, item: LedgerItem): readonly ToldText[] {
  const rowsByText = progressByText(item);
  // Only whole lines are taken out: a text may stand inside another's sentence. The numbered points of
  // one cell are no lines of their own; the cell is told once, as it stands.
  let besides = `\n${item.progress}\n`;
  for (const text of rowsByText.keys()) {
    if (besides.includes(`\n${text}\n`)) besides = besides.replace(`\n${text}\n`, () => '\n');
    else if (item.progress.includes(text)) rowsByText.delete(text);
  }
  const told = [...rowsByText].map(([text, rows]) => ({
    text,
    rows,
    cells: cellsOf(source, rows, 'progress'),
  }));
  return besides.trim() === '' ? told : [...told, besidesOf(source, item, besides, told)];
}

/** What the result column says. */
export function resultTexts(source: DraftSource, item: LedgerItem): readonly ToldText[] {
  const rows = rowsOf(item);
  return item.result.trim() === ''
    ? []
    : [{ text: item.result, rows, cells: cellsOf(source, rows, 'result') }];
}

/** Shorter words beside a status (滞后, 见附件) tell nothing of the work. */
const SHORTEST_TELLING = 4;

/**
 * What a status cell says besides its status (正在推进，已研究1次); empty where it says no more, and where the
 * status was read from another column.
 */
export function statusTexts(source: DraftSource, item: LedgerItem): readonly ToldText[] {
  const { statusSource, status } = item;
  const rows = rowsOf(item);
  if (statusSource === null) return [];
  const found = rows.filter((row) => source.cells.cellOf(row, 'status') === statusSource.cell);
  const clauses = statusSource.text.split(/[，,。；;、：:\s]+/u).filter((clause) => clause !== '');
  const thin = clauses.map((clause) => thinWords(clause, status) !== null);
  const tells = clauses.some(
    (clause, at) => thin[at] === false && clause.length >= SHORTEST_TELLING,
  );
  if (found.length === 0 || !tells || !thin.includes(true)) return [];
  return [{ text: statusSource.text, rows: found, cells: [statusSource.cell] }];
}

function progressByText(item: LedgerItem): Map<string, readonly number[]> {
  const rowsByText = new Map<string, readonly number[]>();
  for (const { progress, row } of item.measures) {
    const text = progress.trim();
    if (text === '') continue;
    rowsByText.set(text, [...new Set([...(rowsByText.get(text) ?? []), row])]);
  }
  return rowsByText;
}

/** Words of the problem's rows that no measure has; they stand in cells that no measure's words came from. */
function besidesOf(
  source: DraftSource,
  item: LedgerItem,
  text: string,
  told: readonly ToldText[],
): ToldText {
  const known = new Set(told.flatMap(({ cells }) => cells));
  const cells = cellsOf(source, rowsOf(item), 'progress');
  const others = cells.filter((cell) => !known.has(cell));
  return { text, rows: rowsOf(item), cells: others.length > 0 ? others : cells };
}
