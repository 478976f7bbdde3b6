import type { LedgerItem } from '../ledger/types';
import { cutGroups } from './cut-groups';
import { describeGroup } from './describe-group';
import { compareTexts, type Likeness } from './likeness';
import type { Grouping, ProblemGroup, SimilarProblems } from './types';

/**
 * The threshold where nothing is said, in percent. Measured on labelled pairs: docs/similar.md.
 */
export const DEFAULT_THRESHOLD = 45;

/** The problems of one unit or category (or all), compared. */
interface Part {
  readonly items: readonly LedgerItem[];
  readonly likeness: Likeness;
}

/** A ledger's problems compared; groups at any threshold are cut from it. */
export interface ComparedProblems {
  readonly grouping: Grouping;
  readonly problems: number;
  readonly parts: readonly Part[];
}

const PART_KEYS: Readonly<Record<Grouping, (item: LedgerItem) => string>> = {
  wording: () => '',
  unit: ({ unit }) => unit,
  category: ({ category }) => category[0] ?? '',
};

/**
 * Compares the problems of a ledger, each with all others or with those of its unit or category alone. A
 * blank unit is no unit: its problems are left out of groups by unit, and so with categories. Yields how
 * much is done (0–1).
 */
export function* compareProblems(
  items: readonly LedgerItem[],
  grouping: Grouping,
): Generator<number, ComparedProblems> {
  const parts: Part[] = [];
  let done = 0;
  for (const [key, own] of partsOf(items, PART_KEYS[grouping])) {
    const work = compareTexts(own.map(({ problem }) => problem));
    const share = own.length / items.length;
    for (let step = work.next(); ; step = work.next()) {
      if (step.done === true) {
        if (grouping === 'wording' || key !== '') parts.push({ items: own, likeness: step.value });
        break;
      }
      yield done + share * step.value;
    }
    done += share;
  }
  return { grouping, problems: items.length, parts };
}

/** The groups at a threshold (20–100), the largest first. Yields how much is done (0–1). */
export function* groupsAt(
  { grouping, problems, parts }: ComparedProblems,
  threshold: number,
): Generator<number, SimilarProblems> {
  const found = parts.flatMap((part) =>
    cutGroups(part.likeness, threshold).map((texts) => ({ part, texts })),
  );
  const groups: ProblemGroup[] = [];
  for (const [at, { part, texts }] of found.entries()) {
    groups.push(describeGroup(part.items, part.likeness, texts));
    yield at / found.length;
  }
  const blankRows = parts.flatMap(({ items, likeness }) =>
    items.filter((_, at) => (likeness.kinds[at] ?? -1) < 0).map(({ row }) => row),
  );
  return {
    grouping,
    threshold,
    problems,
    grouped: groups.reduce((sum, { members }) => sum + members.length, 0),
    blankRows: blankRows.sort((a, b) => a - b),
    groups: groups.sort(bySize),
  };
}

function bySize(one: ProblemGroup, other: ProblemGroup): number {
  if (one.members.length !== other.members.length) return other.members.length - one.members.length;
  return (one.members[0]?.item.row ?? 0) - (other.members[0]?.item.row ?? 0);
}

function partsOf(
  items: readonly LedgerItem[],
  keyOf: (item: LedgerItem) => string,
): ReadonlyMap<string, readonly LedgerItem[]> {
  const parts = new Map<string, LedgerItem[]>();
  for (const item of items) {
    const part = parts.get(keyOf(item));
    if (part === undefined) parts.set(keyOf(item), [item]);
    else part.push(item);
  }
  return parts;
}
