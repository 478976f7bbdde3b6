import type { LedgerItem } from '../ledger/types';
import type { SharedPhrase } from './shared-phrases';

/** How problems are brought together: whoever they belong to, or only within one unit or one category. */
export const GROUPINGS = ['wording', 'unit', 'category'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** One problem of a group. */
export interface GroupMember {
  readonly item: LedgerItem;
  /** The mean likeness with the others of the group, 0–100, cut off. */
  readonly percent: number;
}

/** How many problems of a group a name has, with their first rows. */
export interface NameCount {
  /** '' where the ledger leaves it blank. */
  readonly name: string;
  readonly rows: readonly number[];
}

/** Problems that say much the same. */
export interface ProblemGroup {
  /** The longest words they share, quoted from a cell; '' where they share only stock phrases. */
  readonly title: string;
  /** In how many of the members the title stands: all, or most. */
  readonly titleIn: number;
  /** What they share, the title first; empty where only stock phrases are. */
  readonly phrases: readonly SharedPhrase[];
  /** In sheet order; two or more. */
  readonly members: readonly GroupMember[];
  /** Units, leaders and outermost categories of the members, the most frequent first. */
  readonly units: readonly NameCount[];
  readonly leaders: readonly NameCount[];
  readonly categories: readonly NameCount[];
}

/** All groups of a ledger at one threshold, the largest first. */
export interface SimilarProblems {
  readonly grouping: Grouping;
  /** 20–100. */
  readonly threshold: number;
  readonly problems: number;
  /** Problems that are in a group. */
  readonly grouped: number;
  /** First rows of the problems whose cell says nothing that could be compared. */
  readonly blankRows: readonly number[];
  readonly groups: readonly ProblemGroup[];
}
