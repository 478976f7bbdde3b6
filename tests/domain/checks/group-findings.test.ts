import { groupFindings } from '../../../src/domain/checks/group-findings';
import { findingsOf, openRow } from './checked';

const rows = [
  openRow(1, { F: '办公室 ' }),
  openRow(2, { F: '办公室 ', G: '' }),
  ...[3, 4, 5, 6, 7].map((serial) => openRow(serial, { F: '办公室 ' })),
  openRow(8, { G: '', M: '#REF!' }),
];

test('one group for each code, the gravest first', () => {
  const groups = groupFindings(findingsOf(rows));
  expect(groups).toMatchObject([
    {
      code: 'cell.formulaError',
      severity: 'error',
      name: '公式出错',
      count: 1,
      fixable: 0,
      firstCells: ['M9'],
    },
    {
      code: 'deadline.missing',
      severity: 'warning',
      name: '没有写时限',
      count: 2,
      fixable: 0,
      firstCells: ['G3', 'G9'],
    },
    {
      code: 'cell.spaces',
      severity: 'info',
      name: '首尾有空格或换行',
      count: 7,
      fixable: 7,
      firstCells: ['F2', 'F3', 'F4', 'F5', 'F6'],
    },
  ]);
});

test('every finding is in exactly one group', () => {
  const findings = findingsOf(rows);
  const grouped = groupFindings(findings).flatMap((group) => group.findings);
  expect(grouped).toHaveLength(findings.length);
  expect(new Set(grouped)).toEqual(new Set(findings));
});

test('nothing found, no groups', () => {
  expect(groupFindings([])).toEqual([]);
});
