import type { LedgerReading } from '../../../src/domain/ledger/trace';
import { checkLedger } from '../../../src/domain/checks/check-ledger';
import type { Finding } from '../../../src/domain/checks/types';
import { readLedger } from '../../../src/domain/ledger/read-ledger';
import type { Ledger, LedgerItem, LedgerOptions } from '../../../src/domain/ledger/types';
import { type CellSpec, gridOf } from '../../support/grid';

export const OPTIONS: LedgerOptions = {
  asOf: '2025-04-30',
  feedback: '2024-07-26',
  immediateDays: 30,
  concentratedMonths: 6,
  dueSoonDays: 10,
  monthBefore: 'end',
  columns: {},
};
/** A to I; the tests keep to these columns unless they say otherwise. */
export const HEADER = [
  '序号',
  '类别',
  '问题',
  '整改措施',
  '责任单位',
  '整改时限',
  '整改进展',
  '整改状态',
  '进度',
];

export type Rows = readonly (readonly CellSpec[])[];

export function reading(rows: Rows, merges: string[] = [], options = OPTIONS): LedgerReading {
  return readLedger(gridOf('台账', rows, merges), options);
}

/** A ledger with what the checks say of it. */
export type CheckedLedger = Ledger & { readonly findings: readonly Finding[] };

export function ledger(rows: Rows, merges: string[] = [], options = OPTIONS): CheckedLedger {
  const result = reading(rows, merges, options);
  if (!result.ok) throw new Error(result.message);
  return { ...result.ledger, findings: checkLedger(result) };
}

/** The only problem of a ledger with this one body row. */
export function itemOf(
  row: Partial<
    Record<
      'problem' | 'measure' | 'unit' | 'deadline' | 'progress' | 'status' | 'percent',
      CellSpec
    >
  >,
): LedgerItem {
  const cells = [
    1,
    '党建',
    row.problem ?? '记录不全',
    row.measure ?? '补齐',
    row.unit ?? '办公室',
    row.deadline ?? null,
    row.progress ?? null,
    row.status ?? null,
    row.percent ?? null,
  ];
  const [item] = ledger([HEADER, cells]).items;
  if (!item) throw new Error('no item');
  return item;
}

export function codesOf({ findings }: CheckedLedger): string[] {
  return findings.map(({ code, cell }) => `${code} ${cell ?? '-'}`);
}
