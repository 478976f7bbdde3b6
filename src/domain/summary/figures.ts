import type { LedgerItem, Status } from '../ledger/types';
import { countedStatuses, countsAsCompleted, isInBase } from './counting-rule';
import { figuresOf, type FigureSums, inMillionths } from './figure-sums';
import type { CountingRule, Figures } from './types';

/** The figures of a set of problems while it is walked over once, one problem after the other. */
export class Tally {
  declare private readonly rule: CountingRule;
  declare private readonly countsFirstWarning: boolean;
  declare private readonly byStatus: Record<Status, number>;
  private total = 0;
  private overdue = 0;
  private dueSoon = 0;
  private firstWarning = 0;
  private completedLate = 0;
  private relapsed = 0;
  private numerator = 0;
  private denominator = 0;
  private known = 0;
  private percentMillionths = 0;

  /** @param countsFirstWarning Is there a first warning? Without one its figure is left out. */
  constructor(rule: CountingRule, countsFirstWarning = false) {
    this.rule = rule;
    this.countsFirstWarning = countsFirstWarning;
    this.byStatus = {
      completed: 0,
      substantiallyCompleted: 0,
      inProgress: 0,
      notStarted: 0,
      notCompleted: 0,
      longTerm: 0,
      unknown: 0,
    };
  }

  /** Each problem counts once, however many measures it has. */
  add(item: LedgerItem): void {
    this.total += 1;
    this.byStatus[item.status] += 1;
    if (item.overdue) this.overdue += 1;
    if (item.dueSoon) this.dueSoon += 1;
    if (item.firstWarning === true) this.firstWarning += 1;
    if (item.completedLate) this.completedLate += 1;
    if (item.relapse !== undefined) this.relapsed += 1;
    if (this.rule.unit === 'problems') this.addToRate(item.status);
    else for (const status of countedStatuses(item, this.rule)) this.addToRate(status);
    if (item.percent === null) return;
    this.known += 1;
    this.percentMillionths += inMillionths(item.percent);
  }

  private addToRate(status: Status): void {
    if (isInBase(status, this.rule)) this.denominator += 1;
    if (countsAsCompleted(status, this.rule)) this.numerator += 1;
  }

  /** What was counted so far, as numbers that add up with those of other problems. */
  sums(): FigureSums {
    return {
      total: this.total,
      byStatus: { ...this.byStatus },
      overdue: this.overdue,
      dueSoon: this.dueSoon,
      ...(this.countsFirstWarning ? { firstWarning: this.firstWarning } : {}),
      completedLate: this.completedLate,
      ...(this.relapsed > 0 ? { relapsed: this.relapsed } : {}),
      numerator: this.numerator,
      denominator: this.denominator,
      known: this.known,
      percentMillionths: this.percentMillionths,
    };
  }

  /** The figures of all problems added so far. */
  figures(): Figures {
    return figuresOf(this.sums(), this.rule);
  }
}
