import type { LedgerItem, Status } from '../ledger/types';
import { countedStatuses, countsAsCompleted, isInBase } from './counting-rule';
import { percentOf } from './percent';
import type { CountingRule, Figures, MeanPercent } from './types';

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
  private numerator = 0;
  private denominator = 0;
  private known = 0;
  private percents = 0;

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
    if (this.rule.unit === 'problems') this.addToRate(item.status);
    else for (const status of countedStatuses(item, this.rule)) this.addToRate(status);
    if (item.percent === null) return;
    this.known += 1;
    this.percents += item.percent;
  }

  private addToRate(status: Status): void {
    if (isInBase(status, this.rule)) this.denominator += 1;
    if (countsAsCompleted(status, this.rule)) this.numerator += 1;
  }

  /** The figures of all problems added so far. */
  figures(): Figures {
    const { numerator, denominator, rule } = this;
    return {
      total: this.total,
      byStatus: { ...this.byStatus },
      overdue: this.overdue,
      dueSoon: this.dueSoon,
      ...(this.countsFirstWarning ? { firstWarning: this.firstWarning } : {}),
      completedLate: this.completedLate,
      completionRate: {
        numerator,
        denominator,
        percent: percentOf(numerator, denominator, rule.decimals, rule.rounding),
      },
      meanPercent: this.meanPercent(),
    };
  }

  /** Only of the known ones: a blank percent is not 0. */
  private meanPercent(): MeanPercent | null {
    const { known, percents } = this;
    if (known === 0) return null;
    return { percent: Math.floor((percents / known) * 100 + 1e-6) / 100, known };
  }
}
