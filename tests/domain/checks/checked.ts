import { checkLedger } from '../../../src/domain/checks/check-ledger';
import type { Finding } from '../../../src/domain/checks/types';
import { columnNumber } from '../../../src/domain/grid/cells';
import type { SheetGrid } from '../../../src/domain/grid/sheet-grid';
import { readLedger } from '../../../src/domain/ledger/read-ledger';
import type { LedgerOptions } from '../../../src/domain/ledger/types';
import { type CellSpec, gridOf } from '../../support/grid';
import { OPTIONS } from '../ledger/ledger-of';

/** A to M, in this order in every test that does not say otherwise. */
export const TITLES = [
  '序号',
  '类别',
  '问题',
  '整改措施',
  '责任领导',
  '责任单位',
  '整改时限',
  '整改进展',
  '整改状态',
  '进度',
  '实际完成时间',
  '佐证材料',
  '备注',
];

/** What a row says of its columns, by letter. */
export type Changes = Readonly<Record<string, CellSpec>>;

/** A row in which there is nothing to find: under way, due in two months. */
export function openRow(serial: number, changes: Changes = {}): CellSpec[] {
  return changed(
    [
      serial,
      '党建',
      `记录不全${serial}`,
      '补齐记录',
      '张三',
      '办公室',
      '2025年6月30日',
      '正在补齐',
      '正在推进',
      0.5,
      '',
      '',
      '',
    ],
    changes,
  );
}

/** A row in which there is nothing to find: done in time. */
export function doneRow(serial: number, changes: Changes = {}): CellSpec[] {
  return openRow(serial, {
    G: '2024年12月31日',
    H: '已补齐12份',
    I: '已完成',
    J: 1,
    K: '2024年12月1日',
    L: '记录12份',
    ...changes,
  });
}

function changed(cells: CellSpec[], changes: Changes): CellSpec[] {
  const row = [...cells];
  for (const [letter, cell] of Object.entries(changes)) row[columnNumber(letter) - 1] = cell;
  return row.map((cell) => cell ?? null);
}

/** The findings of a sheet; throws where it is no ledger. */
export function checkGrid(grid: SheetGrid, options: LedgerOptions = OPTIONS): readonly Finding[] {
  const reading = readLedger(grid, options);
  if (!reading.ok) throw new Error(reading.message);
  return checkLedger(reading);
}

/** The findings of body rows under `TITLES` (row 1), so that the first is row 2. */
export function findingsOf(
  rows: readonly (readonly CellSpec[])[],
  options: LedgerOptions = OPTIONS,
): readonly Finding[] {
  return checkGrid(gridOf('台账', [TITLES, ...rows]), options);
}

/** `code cell` of each finding. */
export function codesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ code, cell }) => `${code} ${cell ?? '-'}`);
}
