import type { LedgerItem } from '../ledger/types';
import type { FigureSums } from './figure-sums';
import { Tally } from './figures';
import type { CountingRule } from './types';

/** One group of problems while it is counted. */
interface Group {
  readonly tally: Tally;
  readonly rows: number[];
}

/** The sums of one group, with the first row of each of its problems. */
export interface GroupSums<Key> {
  readonly key: Key;
  readonly sums: FigureSums;
  readonly rows: readonly number[];
}

/** Problems counted by a key of theirs: the unit, the class, the type. */
export class TallyGroups<Key> {
  declare private readonly rule: CountingRule;
  declare private readonly countsFirstWarning: boolean;
  private readonly groups = new Map<Key, Group>();

  constructor(rule: CountingRule, countsFirstWarning = false) {
    this.rule = rule;
    this.countsFirstWarning = countsFirstWarning;
  }

  add(key: Key, item: LedgerItem): void {
    const group = this.groups.get(key) ?? this.open(key);
    group.tally.add(item);
    group.rows.push(item.row);
  }

  private open(key: Key): Group {
    const group = { tally: new Tally(this.rule, this.countsFirstWarning), rows: [] };
    this.groups.set(key, group);
    return group;
  }

  /** The groups in the order in which they are first met. */
  sums(): readonly GroupSums<Key>[] {
    return [...this.groups].map(([key, { tally, rows }]) => ({ key, sums: tally.sums(), rows }));
  }
}
