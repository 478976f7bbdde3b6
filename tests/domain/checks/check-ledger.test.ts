import fc from 'fast-check';
import { checkLedger } from '../../../src/domain/checks/check-ledger';
import { CODES } from '../../../src/domain/checks/codes';
import type { Finding } from '../../../src/domain/checks/types';
import { readLedger } from '../../../src/domain/ledger/read-ledger';
import { type CellSpec, gridOf } from '../../support/grid';
import { OPTIONS } from '../ledger/ledger-of';
import { codesOf, findingsOf, openRow, TITLES } from './checked';

test('findings stand in sheet order, those about the sheet first', () => {
  const rows = [
    openRow(1, { F: '办公室 ', G: '', M: '#REF!' }),
    openRow(2, { A: 4 }),
    ['合计5个问题'],
  ];
  const findings = findingsOf(rows, { ...OPTIONS, feedback: '2025-06-01' });
  expect(codesOf(findings)).toEqual([
    'feedback.afterAsOf -',
    'cell.spaces F2',
    'deadline.missing G2',
    'cell.formulaError M2',
    'serial.jump A3',
    'row.skippedTotal A4',
    'total.mismatch A4',
  ]);
});

test('a cell merged over several measures is reported once', () => {
  const rows = [TITLES, openRow(1, { G: '见方案' }), openRow(1, { C: null, D: '建账', G: null })];
  const read = readLedger(gridOf('台账', rows, ['A2:A3', 'C2:C3', 'G2:G3']), OPTIONS);
  const findings = read.ok ? checkLedger(read) : [];
  expect(codesOf(findings)).toEqual(['deadline.unreadable G2']);
});

describe('on hostile sheets', () => {
  const words: fc.Arbitrary<CellSpec> = fc.oneof(
    fc.constantFrom<CellSpec>(
      '',
      ...TITLES,
      '合计',
      '合计38个问题',
      '小计',
      '一、党建方面',
      '已完成',
      '未启动',
      '长期坚持',
      '立行立改',
      '2024年2月30日',
      '原定2024年6月30日，延期至2025年6月30日',
      '同上',
      '#REF!',
      '13800138000',
      '11010519491231002X',
      '５０％ ',
      '　　',
      '完成率98%',
      '截至2025年3月31日',
      2024.12,
      0,
      -1,
      1e300,
      true,
      { value: 0, text: '1900/1/0', numberFormat: 'yyyy/m/d' },
      { value: 1e9, text: '####', numberFormat: 'yyyy/m/d' },
    ),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const grid = fc
    .record({
      rows: fc.array(fc.array(words, { maxLength: 14 }), { minLength: 1, maxLength: 14 }),
      titled: fc.boolean(),
      merges: fc.subarray(['A2:A4', 'C3:C6', 'F3:F4', 'G5:H6', 'A8:M8']),
      hidden: fc.subarray([2, 3, 5, 8, 13]),
    })
    .map(({ rows, titled, merges, hidden }) => ({
      ...gridOf('台账', titled ? [TITLES, ...rows] : rows, merges),
      hiddenRows: hidden,
      hiddenColumns: hidden,
    }));

  /** A known code, whole sentences without a gap, and the column or row of its cell named. */
  const isSound = ({ code, message, advice, cell }: Finding): boolean => {
    const said = message.replace(/“[^”]*”/gu, '');
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(cell ?? '') ?? [];
    return (
      code in CODES &&
      [message, advice].every((sentence) => sentence.endsWith('。')) &&
      !/undefined|null|NaN|Infinity/u.test(said) &&
      (cell === null || (row !== '' && (message.includes(row) || message.includes(letters))))
    );
  };

  test('never throws, and says whole sentences', () => {
    fc.assert(
      fc.property(grid, (sheet) => {
        const read = readLedger(sheet, OPTIONS);
        if (!read.ok) return;
        const findings = checkLedger(read);
        expect(findings.filter((finding) => !isSound(finding))).toEqual([]);
        const keys = findings.map(({ code, cell }) => `${code} ${cell ?? ''}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(checkLedger(read)).toEqual(findings);
      }),
      { numRuns: 300 },
    );
  });
});
