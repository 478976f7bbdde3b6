import { quoteText } from './formula-text';
import { STATE_WORDS } from '../palette/state-words';
import type { RowSeal } from './row-seals';
import { guardCondition } from './row-seals';
import type { StatusCell } from './status-cell';

/** Excel takes no longer formula than 8192 signs. */
const LONGEST_FORMULA = 8000;
/** How exactly texts are compared: as exactly as the length of a formula allows. */
const DETAILS = [600, 200, 60, 16, 0] as const;
const UNKNOWN = quoteText(STATE_WORDS.unknown);

/** The parts of a problem's state, as expressions. */
export interface StateParts {
  readonly cell: StatusCell;
  /** Does the words' meaning rest with other cells though the status cell was read: 否, a text no list holds? */
  readonly asksOthers: boolean;
  /** Tests whether the status cell says it is done, that it is long-term, that it is open. Unused for `none`. */
  readonly isDone: string;
  readonly isLongTerm: string;
  readonly isOpen: string;
  /** The state of a done problem: 已完成, 逾期完成. */
  readonly done: string;
  /** The state of an open one, the calendar first, by the status cell. */
  readonly open: string;
  /** What was read; with the calendar where it is open. */
  readonly asRead: string;
  readonly readAs: 'done' | 'longTerm' | 'open';
  /** Further status cells of a problem of several rows; null for one row. */
  readonly otherStatusCells: string | null;
}

/**
 * The state as a formula in which every part holds only while the cells it was read from do, and is 未识别
 * where they do not; never an error. The status cell itself is followed, not sealed.
 */
export function sealedFormula(parts: StateParts, seal: RowSeal): string {
  const formulas = DETAILS.map((detail) => () => sealedAt(parts, seal, detail));
  for (const formula of formulas) {
    const written = formula();
    if (written.length <= LONGEST_FORMULA) return written;
  }
  return `=IF(TRUE,${UNKNOWN})`;
}

function sealedAt(parts: StateParts, seal: RowSeal, detail: number): string {
  const { cell, readAs } = parts;
  const open = guarded(guardCondition(seal.deadline, detail), parts.open);
  const done = guarded(guardCondition(seal.doneDay, detail), parts.done);
  const read = { done, longTerm: parts.asRead, open: '' }[readAs];
  const asRead =
    readAs === 'open' ? guarded(guardCondition(seal.deadline, detail), parts.asRead) : read;
  const bySources = guarded(guardCondition(seal.sources, detail), asRead);
  const unchanged = guardCondition(seal.status, detail);
  const state = () => {
    if (cell.kind === 'none') return guarded(unchanged, bySources);
    const byCell = `IF(${parts.isDone},${done},IF(${parts.isLongTerm},${quoteText(STATE_WORDS.longTerm)},IF(${parts.isOpen},${open},${UNKNOWN})))`;
    const follows = cell.kind === 'own' && !parts.asksOthers;
    const one = follows || unchanged === null ? byCell : `IF(${unchanged},${bySources},${byCell})`;
    if (parts.otherStatusCells === null) return one;
    return `IF(COUNTA(${parts.otherStatusCells})=0,${one},${guarded(unchanged, bySources)})`;
  };
  const looked = seal.lookBacks === undefined ? null : guardCondition(seal.lookBacks, detail);
  return `=IFERROR(${guarded(looked, state())},${UNKNOWN})`;
}

function guarded(condition: string | null, expression: string): string {
  return condition === null ? expression : `IF(${condition},${expression},${UNKNOWN})`;
}
