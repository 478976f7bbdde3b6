import type { Day } from '../../calendar/day';
import { formatChineseDay } from '../../calendar/day';
import type { Deadline, LedgerItem } from '../../ledger/types';
import { cleanProse, hasWords, innerQuotes, withoutEndStop } from '../clean-text';
import { joined, type Piece, type SourcedWords, wholeFigure } from '../compose';
import { cellsOf, rowsOf } from '../item-cells';
import { toldWords } from '../told-words';
import type { DraftSource } from '../types';

/** The deadline of a problem in words, each with the cell it was read from. */
export interface DeadlineWords {
  /** 2024年8月25日; null where the sheet names no day. */
  readonly day: SourcedWords | null;
  /** 原定 before a granted extension: 2024年6月30日; null where there was none. */
  readonly original: SourcedWords | null;
  /** （台账原文“立行立改”） where the sheet does not say that date itself (3个月内, 6月底前); else null. */
  readonly aside: SourcedWords | null;
  /** The cell's own words; null where it is blank. */
  readonly said: SourcedWords | null;
  /** Does the deadline say that it is kept up for good beside? */
  readonly keptUp: boolean;
}

/** Reads a problem's deadline for its status sentence. */
export function deadlineWords(source: DraftSource, item: LedgerItem): DeadlineWords {
  const deadline = decidingOf(item);
  const cells = item.deadlineCell === null ? [] : [item.deadlineCell];
  const text = withoutEndStop(cleanProse(deadline.text));
  const said = hasWords(text)
    ? toldWords({ text: innerQuotes(text), rows: rowsOf(item), cells })
    : null;
  const { due, original } = item.deadline;
  const originalCells = cellsOf(source, [item.row], 'originalDeadline');
  return {
    day: due === null ? null : dayRead(due, cells),
    original:
      original === null || due === null || original === due
        ? null
        : dayRead(original, [...originalCells, ...cells]),
    aside: due === null || said === null || saysDay(deadline, due) ? null : asideOf(said),
    said,
    keptUp: item.deadline.kind.includes('longTerm'),
  };
}

/** The measure whose day is the problem's has the words of that cell alone. */
function decidingOf({ deadline, measures }: LedgerItem): Deadline {
  const deciding = measures.find(
    ({ deadline: one }) => one.due === deadline.due && one.text !== '',
  );
  return deadline.due === null ? deadline : (deciding?.deadline ?? deadline);
}

function dayRead(day: Day, cells: readonly string[]): SourcedWords {
  return wholeFigure(formatChineseDay(day), { kind: 'read', cells });
}

/** Beside its date a deadline may say that it is kept up: 2024年底前，并长期坚持. */
function saysDay({ kind, text }: Deadline, due: Day): boolean {
  return (
    (kind === 'date' || kind === 'date+longTerm') && cleanProse(text).includes(due.slice(0, 4))
  );
}

function asideOf(said: Piece): SourcedWords {
  return joined(['（台账原文“', said, '”）']);
}
