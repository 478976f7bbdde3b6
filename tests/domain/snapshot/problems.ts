import fc from 'fast-check';
import type { Day } from '../../../src/domain/calendar/day';
import { summarize } from '../../../src/domain/summary/summarize';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import type { CountingRule } from '../../../src/domain/summary/types';
import { takeSnapshot } from '../../../src/domain/snapshot/take-snapshot';
import type { LedgerSnapshot } from '../../../src/domain/snapshot/types';
import { STATUSES, type LedgerOptions } from '../../../src/domain/ledger/types';
import { itemOf, ledgerOf } from '../support/ledger-builder';

type Item = Parameters<typeof itemOf>[0];

interface Part {
  readonly options?: Partial<LedgerOptions>;
  readonly rule?: Partial<CountingRule>;
  readonly sheet?: string;
}

/** A snapshot of these problems, one a row from row 5 on, as of 2025-04-30. */
export function snapshotOf(items: readonly Item[], part: Part = {}): LedgerSnapshot {
  const all = items.map((item, at) => itemOf({ row: 5 + at, ...item }));
  const ledger = ledgerOf(all);
  const options = { ...ledger.options, ...part.options };
  const read = { ...ledger, options, sheet: part.sheet ?? ledger.sheet };
  return takeSnapshot(read, summarize(read, { ...DEFAULT_COUNTING_RULE, ...part.rule }));
}

export const NAMES = [
  '学习制度落实不到位',
  '档案管理不规范',
  '窗口服务时间公示不清',
  '设备台账与实物不符',
  '值班记录不完整',
  '培训计划不够细',
] as const;

/** Few texts and serials, so that many problems share them. */
const ITEM = fc.record({
  serial: fc.constantFrom('', '1', '2', '3', '4'),
  problem: fc.constantFrom('', ...NAMES, '学习制度落实不够到位', '值班记录不够完整'),
  status: fc.constantFrom(...STATUSES),
  due: fc.constantFrom<Day | null>(null, '2024-12-31', '2025-05-05', '2025-12-31'),
  completedOn: fc.constantFrom<Day | null>(null, '2025-01-15'),
  percent: fc.constantFrom(null, 0, 50, 100),
});
export const ITEMS = fc.array(ITEM, { maxLength: 12 });
