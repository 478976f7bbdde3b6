import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../../src/domain/calendar/day';
import type { NoticeNames } from '../../../src/domain/supervision/forms/form';
import { groupNotices } from '../../../src/domain/supervision/group-notices';
import { historyOf } from '../../../src/domain/supervision/history';
import { issueNotices } from '../../../src/domain/supervision/issue-notices';
import { noticesDocument, noticeText } from '../../../src/domain/supervision/notice-document';
import { readRegister } from '../../../src/domain/supervision/read-register';
import { DEFAULT_RULES, type SupervisionRules } from '../../../src/domain/supervision/rules';
import type { Notice } from '../../../src/domain/supervision/types';
import { gridOf } from '../../support/grid';
import { sampleGrid, sourceOf } from '../report/sample-source';
import { deadlineOf, itemOf, ledgerOf } from '../support/ledger-builder';

const NOBODY: NoticeNames = { issuer: '', leadingGroup: '' };
const NAMES: NoticeNames = { issuer: '江口分局整改办', leadingGroup: '分局整改工作领导小组' };

function sampleNotices(rules: SupervisionRules): readonly Notice[] {
  const { ledger, cells } = sourceOf(sampleGrid()).source;
  const history = historyOf(null, ledger.sheet);
  const issued = ledger.options.asOf;
  const groups = groupNotices({ ledger, cells, history }, rules, issued);
  return issueNotices(groups, ledger, null, issued, { prefix: '', start: null }, rules);
}

/** Written anew with RENEW_GOLDEN=1; read every notice before it is committed. */
test.each([
  ['notices-unit', DEFAULT_RULES, NOBODY],
  [
    'notices-leader',
    { ...DEFAULT_RULES, by: 'leader', superviseDays: 15, interviewDays: 60 },
    NAMES,
  ],
] as const)('the notices of the sample: %s', (name, rules, names) => {
  const text = `${sampleNotices(rules)
    .map((notice) => noticeText(notice, names))
    .join('\n\n')}\n`;
  const path = join(__dirname, `../../golden/${name}.golden.txt`);
  if (process.env['RENEW_GOLDEN'] === '1') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
});

const CELLS = { cellOf: () => null };

function textOf(
  items: Parameters<typeof ledgerOf>[0],
  { rows = [], issued = '2025-04-30' }: { rows?: readonly string[][]; issued?: Day } = {},
): string {
  const ledger = ledgerOf(items);
  const reading = readRegister(gridOf('登记', [['编号', '类型', '涉及问题'], ...rows]));
  const register = reading.kind === 'register' ? reading.register : null;
  const history = historyOf(register, ledger.sheet);
  const rules = { ...DEFAULT_RULES, interviewAfter: 2 };
  const groups = groupNotices({ ledger, cells: CELLS, history }, rules, issued);
  const numbering = { prefix: '', start: null };
  const notices = issueNotices(groups, ledger, register, issued, numbering, rules);
  return notices.map((notice) => noticeText(notice, NAMES)).join('\n\n');
}

test('both conditions of a 约谈建议 are said by figures, with the numbers from the register', () => {
  const text = textOf(
    [
      itemOf({ row: 5, serial: '1', unit: '财务科', problem: '甲', due: '2025-03-01' }),
      itemOf({ row: 6, serial: '2', unit: '财务科', problem: '乙', due: '2025-04-20' }),
      itemOf({ row: 7, serial: '3', unit: '财务科', problem: '丙', due: '2025-03-31' }),
    ],
    {
      rows: [
        ['督办〔2025〕1号', '督办单', '1、2'],
        ['督办〔2025〕2号', '督办单', '1、2'],
      ],
    },
  );
  expect(text).toContain(
    '财务科负责的整改问题中，有3个均未办结，达到本单位设定的约谈建议条件：逾期30天及以上的2个（最长60天），已发督办单2次及以上仍逾期的2个（其中两项都达到的1个）。',
  );
  expect(text).toContain('序号\t问题\t整改时限\t期限情况\t状态\t已发督办单');
  expect(text).toContain('2\t乙\t2025-04-20\t逾期10天\t正在推进\t督办〔2025〕1号、督办〔2025〕2号');
  expect(text).toContain('3\t丙\t2025-03-31\t逾期30天\t正在推进\t—');
});

test('a 督办单 tells what was sent before, problems with the same notices together', () => {
  const text = textOf(
    ['1', '2', ''].map((serial, at) =>
      itemOf({ row: at + 5, serial, unit: '财务科', problem: '甲', due: '2025-04-20' }),
    ),
    { rows: [['督办〔2025〕1号', '督办单', '1、2、第7行']] },
  );
  expect(text).toContain('据督办登记，序号1、2、第7行的问题已发督办〔2025〕1号。');
});

test.each([
  ['2025年5月8日前', '2025年5月8日前'],
  ['2025年5月8日', '2025年5月8日'],
  ['2025.5.8', '2025.5.8'],
  ['2025年5月', '2025年5月（按2025年5月8日计）'],
  ['立行立改', '立行立改（按2025年5月8日计）'],
  ['', '2025年5月8日'],
])('the limit %s is written as %s', (text, words) => {
  const item = itemOf({ unit: '甲', problem: '乙', deadline: deadlineOf('2025-05-08', { text }) });
  expect(textOf([item])).toContain(`\t${words}\t剩余8天\t`);
});

test('where the holidays of that year are not known, the day is to be checked', () => {
  const item = itemOf({ unit: '甲', problem: '乙', due: '2025-05-08' });
  expect(textOf([item], { issued: '2039-12-30' })).toContain(
    '在2040年1月6日（发出后第5个工作日）［待补充：该年度放假安排尚未收录，请核对这一天是否为工作日］或之前书面回复',
  );
});

test('what the ledger leaves blank is a gap, never a guess', () => {
  const text = textOf([itemOf({ due: '2025-04-20' })]);
  expect(text.split('\n').slice(2, 3)).toEqual(['［待补充：责任单位］：']);
  expect(text).toContain('—\t［待补充：台账没有写明问题］\t');
});

test('every notice but the first begins a page', () => {
  const { blocks } = noticesDocument(sampleNotices(DEFAULT_RULES), NOBODY);
  const pages = blocks.filter((block) => block.kind !== 'table' && block.newPage === true);
  expect(pages).toHaveLength(6);
  expect(blocks[0]).not.toHaveProperty('newPage');
});

test('what a look-back found stands beside the status', () => {
  const relapse = { cell: 'K5', text: '反弹', day: null };
  const item = itemOf({ unit: '甲', problem: '乙', due: '2025-03-01', relapse });
  expect(textOf([item])).toContain('\t逾期60天\t正在推进（回头看发现反弹）');
});
