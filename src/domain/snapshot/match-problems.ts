import { cutsOf, type Cut } from './cuts';
import { similarity } from './fingerprint';
import type { SnapshotProblem } from './types';

/** Which problem of the later snapshot is which of the earlier one. */
export interface Matching<After> {
  readonly pairs: readonly (readonly [before: SnapshotProblem, after: After])[];
  /** In their own order. */
  readonly removed: readonly SnapshotProblem[];
  readonly added: readonly After[];
  /** Of neither `removed` nor `added`: one that stands in parts now, and parts that stand as one now. */
  readonly splits: readonly Cut<SnapshotProblem, After>[];
  readonly merges: readonly Cut<After, SnapshotProblem>[];
}

/** One way of telling that two problems are the same; '' for a problem that it cannot tell of. */
type KeyOf = (problem: SnapshotProblem) => string;

const everything: KeyOf = ({ serial, hash, sketch, text, status, state, due, percent }) =>
  [serial, hash, sketch, text, status, state, due ?? '', percent ?? ''].join('\t');
const serialAndText: KeyOf = ({ serial, hash, sketch }) =>
  serial === '' && hash === '' ? '' : [serial, hash, sketch].join('\t');
const sameText: KeyOf = ({ hash, sketch }) => hash + sketch;
const sameSerial: KeyOf = ({ serial }) => serial;

/**
 * The least number of lanes (of 16) in which the sketches of an edited problem must agree. Measured on 80
 * problems of 15 characters on average: no two of them agree in more than 7, and of 2,000 edits that
 * exchange a tenth of a problem's words 97 % leave 8 or more. An edit that goes further is another problem.
 */
export const SIMILAR_ENOUGH = 8;
/** A serial that more problems share tells nothing of them, and comparing them all would take long. */
const SHARED_SERIAL = 40;

/**
 * Matches the problems of two snapshots in steps, the surest first: nothing changed; same serial and text;
 * same text; one whose words are those of several; same serial and similar text. Each problem is matched
 * once at most; what is left was added or removed. The order of the problems has no part in it but among those that are alike in everything.
 */
export function matchProblems<After extends SnapshotProblem>(
  before: readonly SnapshotProblem[],
  after: readonly After[],
): Matching<After> {
  const open: Open<After> = { pairs: [], before: new Set(before), after: new Set(after) };
  for (const keyOf of [everything, serialAndText, sameText]) pairInTurn(open, keyOf);
  // Before similar texts, or a whole would be taken for the first of its parts.
  const splits = takeCuts(open.before, open.after);
  const merges = takeCuts(open.after, open.before);
  pairSimilar(open);
  return {
    splits,
    merges,
    pairs: open.pairs,
    removed: before.filter((problem) => open.before.has(problem)),
    added: after.filter((problem) => open.after.has(problem)),
  };
}

/** What is matched, and what is still open. */
interface Open<After> {
  readonly pairs: [before: SnapshotProblem, after: After][];
  readonly before: Set<SnapshotProblem>;
  readonly after: Set<After>;
}

function takeCuts<Whole extends SnapshotProblem, Part extends SnapshotProblem>(
  wholes: Set<Whole>,
  parts: Set<Part>,
): readonly Cut<Whole, Part>[] {
  const cuts = cutsOf(wholes, parts);
  for (const cut of cuts) {
    wholes.delete(cut.whole);
    for (const part of cut.parts) parts.delete(part);
  }
  return cuts;
}

function match<After>(open: Open<After>, before: SnapshotProblem, after: After): void {
  open.pairs.push([before, after]);
  open.before.delete(before);
  open.after.delete(after);
}

/** Pairs problems of the same key, in the order of everything else that is known of them. */
function pairInTurn<After extends SnapshotProblem>(open: Open<After>, keyOf: KeyOf): void {
  const groups = groupsOf(open.after, keyOf);
  for (const [key, befores] of groupsOf(open.before, keyOf)) {
    const afters = inOrder(groups.get(key) ?? []);
    inOrder(befores).forEach((before, at) => {
      const after = afters[at];
      if (after !== undefined) match(open, before, after);
    });
  }
}

/** Pairs what is left under the same serial, the most similar first, as long as it is similar enough. */
function pairSimilar<After extends SnapshotProblem>(open: Open<After>): void {
  const groups = groupsOf(open.after, sameSerial);
  for (const [serial, befores] of groupsOf(open.before, sameSerial)) {
    const afters = groups.get(serial) ?? [];
    if (befores.length > SHARED_SERIAL || afters.length > SHARED_SERIAL) continue;
    const likeness = inOrder(befores).flatMap((before) =>
      inOrder(afters).map((after) => ({
        before,
        after,
        alike: similarity(before.sketch, after.sketch),
      })),
    );
    const likely = likeness.filter(({ alike }) => alike >= SIMILAR_ENOUGH);
    for (const { before, after } of likely.sort((a, b) => b.alike - a.alike)) {
      if (open.before.has(before) && open.after.has(after)) match(open, before, after);
    }
  }
}

function groupsOf<T extends SnapshotProblem>(
  problems: Iterable<T>,
  keyOf: KeyOf,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const problem of problems) {
    const key = keyOf(problem);
    if (key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return groups;
}

/** An order that rows have no part in: problems that share a text are told apart by what else is said of them. */
function inOrder<T extends SnapshotProblem>(problems: readonly T[]): readonly T[] {
  if (problems.length < 2) return problems;
  const keyed = problems.map((problem) => ({ problem, key: everything(problem) }));
  return keyed.sort((a, b) => compareTexts(a.key, b.key)).map(({ problem }) => problem);
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
