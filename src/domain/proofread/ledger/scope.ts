import type { GroupFigures } from '../../summary/types';
import type { Told } from '../figures/types';
import type { ProofLine } from '../stretch';
import type { ProofLedger } from '../types';
import type { ProofView } from '../view';
import { isOfOtherDay, isTextOfOtherDay } from './as-of';
import { isOfWhole, isProblemTotal, OF_A_PART } from './figures';
import { groupsNamedIn } from './named-groups';

/** What a sentence tells of: all problems, one group of them, or nothing that the ledger counts. */
type Scope = 'whole' | GroupFigures | null;

/** A sentence that names no total of its own, with what the sentences before it tell of. */
interface ScopedTold {
  readonly told: Told;
  readonly scope: Scope;
}

/**
 * The sentences without a total of problems that tell of what the sentence before them in their paragraph
 * told of (尚未完成的问题中，逾期5个); one that opens its paragraph tells of the whole where the text does.
 */
export function scopedTold(view: ProofView, against: ProofLedger): readonly ScopedTold[] {
  const isWhole = tellsOfWhole(view, against) && !isTextOfOtherDay(view);
  const walk = new LineWalk(view, against);
  let line: ProofLine | undefined;
  let scope: Scope = null;
  return view.figures.flatMap((told) => {
    const at = walk.lineOf(told);
    if (at !== line) scope = isWhole && !walk.isUnderGroup ? 'whole' : null;
    line = at;
    const own = ownScope(told, view, against);
    if (own !== undefined) scope = own;
    return own === undefined ? [{ told, scope }] : [];
  });
}

/** What a sentence itself says it tells of; undefined where it says nothing of it. */
function ownScope(told: Told, view: ProofView, against: ProofLedger): Scope | undefined {
  if (isOfOtherDay(view, told) || OF_A_PART.test(told.text)) return null;
  const groups = groupsNamedIn(told.text, against);
  const tellsTotal = told.counts.some(isProblemTotal);
  if (groups.length > 0) return groups.length === 1 && tellsTotal ? (groups[0] ?? null) : null;
  if (!tellsTotal) return undefined;
  return isOfWhole(told, against) ? 'whole' : undefined;
}

/** Says the text how many problems the ledger has in all, or speaks it of no total and no group? */
function tellsOfWhole(view: ProofView, against: ProofLedger): boolean {
  if (tellsLedgerTotal(view, against)) return true;
  return view.figures.every(
    (told) => !told.counts.some(isProblemTotal) && groupsNamedIn(told.text, against).length === 0,
  );
}

/** Does a sentence tell the total of the ledger as it is? */
export function tellsLedgerTotal({ figures }: ProofView, against: ProofLedger): boolean {
  return figures.some(
    (told) =>
      told.counts.some((count) => isProblemTotal(count) && count.value === against.summary.total) &&
      isOfWhole(told, against),
  );
}

/** A heading is no longer. */
const LONGEST_HEADING = 40;

/** Goes through the lines beside the sentences, and remembers whether the heading above names a group. */
class LineWalk {
  isUnderGroup = false;
  declare private readonly view: ProofView;
  declare private readonly against: ProofLedger;
  private at = 0;
  private mark = 0;

  constructor(view: ProofView, against: ProofLedger) {
    this.view = view;
    this.against = against;
  }

  lineOf({ start }: Told): ProofLine | undefined {
    const { lines } = this.view;
    while (this.at < lines.length && (lines[this.at]?.end ?? 0) < start) this.at += 1;
    this.readHeadings();
    return lines[this.at];
  }

  private readHeadings(): void {
    const { marks, lines } = this.view;
    for (; this.mark < marks.length; this.mark += 1) {
      const mark = marks[this.mark];
      if (mark === undefined || mark.line > this.at) return;
      const words = lines[mark.line]?.words ?? '';
      if (!mark.atLineStart || !mark.kind.startsWith('level')) continue;
      this.isUnderGroup =
        words.length <= LONGEST_HEADING && groupsNamedIn(words, this.against).length > 0;
    }
  }
}
