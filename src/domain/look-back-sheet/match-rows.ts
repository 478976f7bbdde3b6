import type { LedgerItem } from '../ledger/types';
import { fingerprint, similarity } from '../snapshot/fingerprint';
import { SIMILAR_ENOUGH } from '../snapshot/match-problems';
import { compact } from '../text/normalize';
import type { KeptRow } from './kept-rows';

/** Which rows of the look-back sheet tell of which problem; a problem may have several. */
export interface RowMatching {
  readonly byItem: ReadonlyMap<LedgerItem, readonly KeptRow[]>;
  /** Rows whose problem is not in the ledger, in sheet order. */
  readonly unmatched: readonly KeptRow[];
}

/** What a problem is told by, on the sheet and in the ledger. */
interface Marks {
  readonly serial: string;
  readonly problem: string;
  readonly unit: string;
  readonly row: string;
}

type KeyOf = (marks: Marks) => string | null;

const NONE: readonly KeptRow[] = [];

/** The surest first; null for what a key cannot tell of. */
const KEYS: readonly KeyOf[] = [
  ({ serial, problem, unit, row }) =>
    problem === '' ? null : [serial, problem, unit, row].join('\t'),
  ({ serial, problem, unit }) => (problem === '' ? null : [serial, problem, unit].join('\t')),
  ({ serial, problem }) => (problem === '' ? null : [serial, problem].join('\t')),
  ({ problem }) => (problem === '' ? null : problem),
];

/**
 * Finds the problem of each row of the look-back sheet: by number, text, unit and row of the ledger, then by
 * less of it, last by the number and a similar text. Several rows may be of one problem; none is lost.
 */
export function matchRows(rows: readonly KeptRow[], items: readonly LedgerItem[]): RowMatching {
  const byItem = new Map<LedgerItem, KeptRow[]>();
  let open = [...rows];
  for (const keyOf of KEYS) {
    const groups = groupsOf(items, keyOf);
    open = open.filter((row) => {
      const key = keyOf(marksOfRow(row));
      const alike = (key === null ? undefined : groups.get(key)) ?? [];
      const item = alike.find((one) => !byItem.has(one)) ?? alike[0];
      if (item === undefined) return true;
      byItem.set(item, [...(byItem.get(item) ?? []), row]);
      return false;
    });
  }
  open = open.filter((row) => {
    const item = similarItem(row, items);
    if (item === null) return true;
    byItem.set(item, [...(byItem.get(item) ?? []), row]);
    return false;
  });
  return { byItem, unmatched: open };
}

/** The rows of a problem, top first; empty where it has none. */
export function rowsOf({ byItem }: RowMatching, item: LedgerItem): readonly KeptRow[] {
  return byItem.get(item) ?? NONE;
}

function groupsOf(
  items: readonly LedgerItem[],
  keyOf: KeyOf,
): ReadonlyMap<string, readonly LedgerItem[]> {
  const groups = new Map<string, LedgerItem[]>();
  for (const item of items) {
    const key = keyOf(marksOfItem(item));
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function similarItem(row: KeptRow, items: readonly LedgerItem[]): LedgerItem | null {
  const { serial, problem } = marksOfRow(row);
  if (serial === '' || problem === '') return null;
  const { sketch } = fingerprint(problem);
  let best: { item: LedgerItem; alike: number } | null = null;
  for (const item of items) {
    if (compact(item.serial) !== serial) continue;
    const alike = similarity(sketch, fingerprint(item.problem).sketch);
    if (alike >= SIMILAR_ENOUGH && alike > (best?.alike ?? 0)) best = { item, alike };
  }
  return best?.item ?? null;
}

function marksOfItem({ serial, problem, unit, row }: LedgerItem): Marks {
  return { serial: compact(serial), problem: compact(problem), unit: compact(unit), row: `${row}` };
}

function marksOfRow({ told }: KeptRow): Marks {
  const textOf = (title: keyof typeof told) => compact(String(told[title].value));
  return {
    serial: textOf('序号'),
    problem: textOf('问题'),
    unit: textOf('责任单位'),
    row: /第(\d+)行/u.exec(textOf('台账行'))?.[1] ?? '',
  };
}
