import type { ColumnChoices } from '../../../src/domain/header/column-role';
import { recognizeHeader } from '../../../src/domain/header/recognize-header';
import { gridOf } from '../../support/grid';
import { readingOf, rolesOf } from './roles-of';

describe('what the user chose', () => {
  const TITLES = [
    '序号',
    '问题',
    '整改措施',
    '责任单位',
    '整改时限',
    '完成时间',
    '整改状态',
    '其他',
  ];
  const GRID = gridOf('台账', [TITLES]);
  const PLAIN = 'serial:A problem:B measure:C unit:D deadline:E completedOn:F status:G';

  test.each<[why: string, choices: ColumnChoices, roles: string]>([
    ['nothing', {}, PLAIN],
    ['a key of another sheet', { 整改期限: 'deadline' }, PLAIN],
    ['what it was anyway', { 整改时限: 'deadline' }, PLAIN],
    [
      'a role moves from the column that had it',
      { 完成时间: 'deadline' },
      'serial:A problem:B measure:C unit:D deadline:F status:G',
    ],
    [
      'two columns change places',
      { 完成时间: 'deadline', 整改时限: 'completedOn' },
      'serial:A problem:B measure:C unit:D completedOn:E deadline:F status:G',
    ],
    ['a column without a part gets one', { 其他: 'remark' }, `${PLAIN} remark:H`],
    [
      'a column is taken out',
      { 完成时间: 'none' },
      'serial:A problem:B measure:C unit:D deadline:E status:G',
    ],
    [
      'the deadline is taken out: the other date does not step in for what the user refused',
      { 整改时限: 'none', 完成时间: 'completedOn' },
      'serial:A problem:B measure:C unit:D completedOn:F status:G',
    ],
    [
      'several classes',
      { 其他: 'category', 责任单位: 'category' },
      'serial:A problem:B measure:C category:D deadline:E completedOn:F status:G category:H',
    ],
  ])('%s', (_why, choices, roles) => {
    expect(rolesOf(GRID, choices)).toBe(roles);
  });

  test('a title that is a name every object has is not looked up in it', () => {
    const grid = gridOf('台账', [['序号', '问题', '整改时限', 'toString', 'constructor']]);
    expect(rolesOf(grid)).toBe('serial:A problem:B deadline:C');
    expect(rolesOf(grid, { 整改时限: 'deadline' })).toBe('serial:A problem:B deadline:C');
  });

  test('is told as chosen, and the displaced column offers what it was', () => {
    const readings = recognizeHeader(GRID, { 完成时间: 'deadline' })?.readings ?? [];
    expect(readings[5]).toMatchObject({ role: 'deadline', confidence: 'chosen' });
    expect(readings[4]).toMatchObject({ role: null, alternatives: ['deadline'] });
    expect(readingOf(GRID, 6, { 完成时间: 'none' })).toBe('none chosen');
  });

  test('stays with its column when the sheet is rearranged', () => {
    const moved = gridOf('台账', [[...TITLES].reverse()]);
    expect(rolesOf(moved, { 完成时间: 'deadline' })).toBe(
      'status:B deadline:C unit:E measure:F problem:G serial:H',
    );
  });
});
