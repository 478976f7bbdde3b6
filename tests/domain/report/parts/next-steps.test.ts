import type { LedgerItem } from '../../../../src/domain/ledger/types';
import { deadlineOf, itemOf } from '../../support/ledger-builder';
import { reportOf } from '../report-of';

const COMPLETED = '将适时开展“回头看”，核查整改措施是否落实、成效是否稳固，防止问题反弹。';
const done = (row: number) => itemOf({ row, status: 'completed' });
const open = (
  row: number,
  due: LedgerItem['deadline']['due'],
  part: Parameters<typeof itemOf>[0] = {},
) => itemOf({ row, due, problem: `第${row}行事项`, unit: '法制室', leader: '张某', ...part });
const textOf = (
  line: string,
  items: readonly LedgerItem[],
  audience: 'internal' | 'public' = 'internal',
) => reportOf([line], { items, audience }).text;

test.each<[string, readonly LedgerItem[], string]>([
  [
    'all three, the overdue first',
    [
      done(5),
      open(6, '2025-06-30'),
      open(7, '2025-03-31'),
      open(8, '2025-05-10'),
      open(9, '2026-01-31'),
      open(10, '2025-06-01'),
      itemOf({ row: 11, status: 'longTerm' }),
    ],
    `一、巩固整改成果。对已完成整改的1个问题，${COMPLETED}
二、推进未完成问题整改。对已超过整改时限的1个问题，将逐个查明原因、细化措施，尽快完成整改。对整改时限未到的4个问题，将按时限推进（2025年5月到期1个、2025年6月到期2个、2026年1月到期1个），确保按期完成。
三、抓好长期整改。对需长期坚持的1个问题，将一抓到底，定期检查进展，做到常抓不懈。`,
  ],
  ['only completed', [done(5), done(6)], `一、巩固整改成果。对已完成整改的2个问题，${COMPLETED}`],
  [
    'one month for all',
    [open(5, '2025-05-10'), open(6, '2025-05-31')],
    '一、推进未完成问题整改。对整改时限未到的2个问题，将按时限推进（均于2025年5月到期），确保按期完成。',
  ],
  [
    'one problem',
    [open(5, '2025-05-10')],
    '一、推进未完成问题整改。对整改时限未到的1个问题，将按时限推进（于2025年5月到期），确保按期完成。',
  ],
  [
    'no day, and no state',
    [open(5, null), itemOf({ row: 6, status: 'unknown', due: '2025-06-30' })],
    '一、推进未完成问题整改。对没有明确完成日期的1个问题，将尽快明确完成日期，抓紧推进整改。对整改状态待核实的1个问题，将先核实整改情况，再分类推进。',
  ],
  ['nothing', [], ''],
])('by month: %s', (_, items, text) => {
  expect(textOf('【下一步打算】', items)).toBe(text);
});

test('by unit', () => {
  const items = [
    open(5, '2025-05-10'),
    open(6, '2025-06-10', { unit: '治安大队\n派出所' }),
    open(7, '2025-07-10'),
    open(8, '2025-07-10', { unit: '' }),
  ];
  expect(textOf('【下一步打算：按责任单位】', items)).toBe(
    '一、推进未完成问题整改。对整改时限未到的4个问题，将按时限推进（法制室2个，治安大队、派出所1个，责任单位待明确的1个），确保按期完成。',
  );
});

const SEVERAL = [
  open(5, '2025-06-30', { leader: '' }),
  open(6, '2025-03-31', { status: 'notStarted' }),
  open(7, null, { unit: '', leader: '' }),
  open(8, '2025-02-28', { unit: '' }),
  itemOf({ row: 9, status: 'unknown', due: '2025-12-31' }),
  open(10, '2025-05-31', { problem: '1.“三公”经费问题。' }),
];

test('one by one, leaders only for insiders', () => {
  const lines = textOf('一、打算\n【下一步打算：逐个问题】', SEVERAL).split('\n').slice(2);
  expect(lines).toEqual([
    '1.关于“第8行事项”问题，责任领导为张某，整改时限为2025年2月28日，已逾期61天，将尽快完成整改。',
    '2.关于“第6行事项”问题，由法制室负责（责任领导：张某），整改时限为2025年3月31日，已逾期30天，将尽快完成整改。',
    '3.关于“‘三公’经费问题”，由法制室负责（责任领导：张某），将于2025年5月31日前完成整改。',
    '4.关于“第5行事项”问题，由法制室负责，将于2025年6月30日前完成整改。',
    '5.关于“第7行事项”问题，将尽快明确完成日期。',
    '6.台账第9行的问题，将先核实整改情况。',
  ]);
  const published = textOf('一、打算\n【下一步打算：逐个问题】', SEVERAL, 'public');
  expect(published.split('\n').slice(2)).toEqual([
    '1.关于“第8行事项”问题，整改时限为2025年2月28日，已逾期61天，将尽快完成整改。',
    '2.关于“第6行事项”问题，由法制室负责，整改时限为2025年3月31日，已逾期30天，将尽快完成整改。',
    ...lines.slice(2).map((line) => line.replace('（责任领导：张某）', '')),
  ]);
});

test('next month: what is due by its end, and how many others', () => {
  const lines = textOf('一、打算\n【下一步打算：逐个问题，下月】', SEVERAL).split('\n').slice(2);
  expect(lines.map((line) => line.slice(0, 13))).toEqual([
    '1.关于“第8行事项”问题',
    '2.关于“第6行事项”问题',
    '3.关于“‘三公’经费问题',
    '其余2个未完成的问题不在下',
  ]);
  expect(lines[3]).toBe('其余2个未完成的问题不在下月底前到期，将继续推进。');
});

test('next month: nothing is due by its end', () => {
  const items = [open(5, '2025-06-30'), itemOf({ row: 9, status: 'unknown', due: '2025-12-31' })];
  expect(textOf('一、打算\n【下一步打算：逐个问题，下月】', items).split('\n').slice(2)).toEqual([
    '未完成的1个问题不在下月底前到期，将继续推进。',
  ]);
});

test('next month: of what is only to be verified nothing is said again', () => {
  const items = [itemOf({ row: 9, status: 'unknown', due: '2025-12-31' })];
  expect(textOf('【下一步打算：逐个问题，下月】', items)).toBe(
    '一、推进未完成问题整改。对整改状态待核实的1个问题，将先核实整改情况，再分类推进。',
  );
});

test('days are read from the deadline cell, late days computed', () => {
  const items = [open(5, '2025-03-31', { deadlineCell: 'G4' })];
  const { blocks } = reportOf(['【下一步打算：逐个问题】'], { items });
  const [, line] = blocks;
  if (line === undefined || line.kind === 'table') throw new Error('no line');
  expect(line.row).toBe(5);
  expect(line.sentences[0]?.rows).toEqual([5]);
  expect(line.sentences[0]?.figures.map(({ source }) => source)).toEqual([
    { kind: 'numbering' },
    { kind: 'copied', cells: ['B5'] },
    { kind: 'read', cells: ['G4'] },
    { kind: 'computed', expression: '2025年4月30日-2025年3月31日', rows: [5] },
  ]);
});

test('a day after which nothing is due is not called late', () => {
  const item = itemOf({ status: 'longTerm', deadline: deadlineOf('2025-01-01') });
  expect(textOf('【下一步打算】', [item])).toBe(
    '一、抓好长期整改。对需长期坚持的1个问题，将一抓到底，定期检查进展，做到常抓不懈。',
  );
});

test('what goes on without a day is not asked for one', () => {
  const deadline = deadlineOf(null, { kind: 'openEnded', text: '持续推进' });
  const items = [itemOf({ problem: '往来款清理', unit: '1.财务科\n2.办公室', deadline })];
  expect(textOf('一、打算\n【下一步打算：逐个问题】', items)).toBe(
    `一、打算
（一）推进未完成问题整改。对按时限要求持续整改的1个问题，将持续推进，定期检查进展。
1.关于“往来款清理”问题，由财务科、办公室负责，将持续推进整改。`,
  );
});
