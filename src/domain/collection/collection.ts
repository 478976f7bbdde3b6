import { addSums } from '../summary/figure-sums';
import { mergeSums } from '../summary/merge-summaries';
import { percentOf } from '../summary/percent';
import type { SummarySums } from '../summary/summary-sums';
import type { CountingRule } from '../summary/types';
import { worstOf } from './late-problems';
import { COLLECTION_WORDS } from './words';
import type { CollectedLedger, CollectionReport, LateProblem, UnitRow, UnreadFile } from './types';

/** Ledgers are merged in so large lots: each merging walks over all units known so far. */
const LOT = 64;

/** Many ledgers on their way to one report, file after file in their order; keeps figures only. */
export class Collection {
  declare private readonly rule: CountingRule;
  declare private readonly mostLate: number;
  private readonly units = new Map<string, UnitRow>();
  private readonly unread: UnreadFile[] = [];
  private readonly notes: { readonly file: string; readonly note: string }[] = [];
  /** The first file with certain figures of a unit. */
  private readonly fileOf = new Map<string, string>();
  private late: readonly LateProblem[] = [];
  private parts: SummarySums[] = [];
  private read = 0;

  /** @param mostLate How many of the longest-overdue problems are listed. */
  constructor(rule: CountingRule, mostLate: number) {
    this.rule = rule;
    this.mostLate = mostLate;
  }

  /** A file that was read. Files of one unit make one row. */
  add(ledger: CollectedLedger): void {
    this.read += 1;
    this.parts.push(ledger.sums);
    if (this.parts.length >= LOT) this.merge();
    this.units.set(ledger.unit, this.rowWith(ledger));
    this.late = worstOf(this.late, ledger.late, this.mostLate);
    for (const note of ledger.notes) this.notes.push({ file: ledger.file, note });
    this.noteSameFigures(ledger);
  }

  addUnread(file: UnreadFile): void {
    this.unread.push(file);
  }

  report(): CollectionReport {
    const units = [...this.units.values()];
    return {
      rule: this.rule,
      units,
      total: this.merge(),
      longestLate: units.reduce((most, { longestLate }) => Math.max(most, longestLate), 0),
      read: this.read,
      late: this.late,
      unread: this.unread,
      notes: this.notes,
    };
  }

  /** One ledger sent in twice would be counted twice: only somebody who looks can tell. */
  private noteSameFigures({
    unit,
    file,
    sums: { all, measures },
    longestLate,
  }: CollectedLedger): void {
    if (all.total === 0) return;
    const figures = JSON.stringify([unit, all, measures, longestLate]);
    const known = this.fileOf.get(figures);
    if (known === undefined) this.fileOf.set(figures, file);
    else this.notes.push({ file, note: COLLECTION_WORDS.sameFigures(known) });
  }

  private merge(): SummarySums | null {
    const merged = mergeSums(this.parts);
    this.parts = merged === null ? [] : [merged];
    return merged;
  }

  private rowWith({ unit, file, sums: { all }, longestLate }: CollectedLedger): UnitRow {
    const known = this.units.get(unit);
    const sums = known ? addSums(known.sums, all) : all;
    const { numerator, denominator } = sums;
    const { decimals, rounding } = this.rule;
    return {
      unit,
      files: [...(known?.files ?? []), file],
      sums,
      rate: {
        numerator,
        denominator,
        percent: percentOf(numerator, denominator, decimals, rounding),
      },
      longestLate: Math.max(known?.longestLate ?? 0, longestLate),
    };
  }
}
