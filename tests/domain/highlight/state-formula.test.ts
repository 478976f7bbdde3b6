import { stateContent } from '../../../src/domain/highlight/state-formula';
import { statusWordsOf } from '../../../src/domain/highlight/status-words';
import type { Ledger, LedgerItem } from '../../../src/domain/ledger/types';
import { itemOf, ledgerOf } from '../support/ledger-builder';

/** What stands in the state cell of a ledger's only problem, our columns being L and M. */
function contentOf(item: LedgerItem, part: Partial<Ledger> = {}) {
  const ledger = ledgerOf([item], part);
  return stateContent(ledger, item, statusWordsOf(ledger), 12);
}

/** The parts every formula is made of, in the row of the problem. */
function partsOf(row: number) {
  const text = `TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE($H${row},"\u3000"," "),"\u00a0"," ")))`;
  const is = (...words: string[]) => `ISNUMBER(FIND("|"&${text}&"|","|${words.join('|')}|"))`;
  return {
    done: is('已完成', '已完成整改', '已整改', '整改到位', '已销号', '已办结'),
    longTerm: is('长期坚持'),
    open:
      `IF(${is('正在推进', '正在整改', '整改中', '进行中', '推进中')},"正在推进",` +
      `IF(${is('基本完成')},"基本完成",` +
      `IF(${is('未启动', '未开始')},"未启动",` +
      `IF(${is('未完成', '未整改')},"未完成","未识别"))))`,
    lateOr: (otherwise: string) =>
      `IF(AND(ISNUMBER($L${row}),$L${row}<整改_统计日期),"逾期",` +
      `IF(AND(ISNUMBER($L${row}),$L${row}<=整改_统计日期+10),"临期",${otherwise}))`,
  };
}

const { done, longTerm, open, lateOr } = partsOf(5);

test.each([
  [
    'an open problem',
    itemOf({ statusText: '正在推进' }),
    `=IF(${done},"已完成",IF(${longTerm},"长期坚持",${lateOr(open)}))`,
  ],
  [
    'a completed one, so that re-opening shows',
    itemOf({ status: 'completed', statusText: '已完成' }),
    `=IF(${done},"已完成",IF(${longTerm},"长期坚持",${lateOr(open)}))`,
  ],
  [
    'a late completion',
    itemOf({
      status: 'completed',
      statusText: '已完成',
      due: '2025-01-01',
      completedOn: '2025-02-01',
    }),
    `=IF(${done},"逾期完成",IF(${longTerm},"长期坚持",${lateOr(open)}))`,
  ],
  [
    'a status cell nobody can read',
    itemOf({ status: 'unknown', statusText: '见附件' }),
    `=IF(${done},"已完成",IF(${longTerm},"长期坚持",${lateOr(open)}))`,
  ],
  [
    'an open problem whose status was read elsewhere',
    itemOf({ status: 'notStarted' }),
    `=IF(${done},"已完成",IF(${longTerm},"长期坚持",${lateOr('"未启动"')}))`,
  ],
  [
    'a completed one whose status was read elsewhere',
    itemOf({ status: 'completed' }),
    `=IF(${done},"已完成",IF(${longTerm},"长期坚持","已完成"))`,
  ],
])('%s follows its status cell and the calendar', (_, item, formula) => {
  expect(contentOf(item)).toEqual({ kind: 'formula', formula });
});

test('the words of the ledger and quotation marks in them are asked for', () => {
  const content = contentOf(itemOf({ status: 'completed', statusText: '已"销号"' }));
  const extended = done.replace('已办结|', '已办结|已""销号""|');
  expect(content).toEqual({
    kind: 'formula',
    formula: `=IF(${extended},"已完成",IF(${longTerm},"长期坚持",${lateOr(open)}))`,
  });
});

test('a sentence is asked for on its own row only', () => {
  const text = '已完成整改，并于去年底通过上级部门组织的现场验收';
  const items = [
    itemOf({ row: 5, status: 'completed', statusText: text }),
    itemOf({ row: 6, status: 'completed', statusText: '已完成' }),
  ] as const;
  const ledger = ledgerOf(items);
  const words = statusWordsOf(ledger);
  const [own, other] = items.map((item) => JSON.stringify(stateContent(ledger, item, words, 12)));
  expect(own).toContain(text);
  expect(other).not.toContain(text);
});

test('over several rows the first cell speaks only while the others are empty', () => {
  const merged = itemOf({
    lastRow: 7,
    statusText: '正在推进',
    measures: [{}, { row: 6 }, { row: 7 }],
  });
  const byCell = `IF(${done},"已完成",IF(${longTerm},"长期坚持",${lateOr(open)}))`;
  expect(contentOf(merged)).toEqual({
    kind: 'formula',
    formula: `=IF(COUNTA($H6:$H7)=0,${byCell},${lateOr('"正在推进"')})`,
  });
});

const SEVERAL = [{ status: 'completed' }, { row: 6, status: 'notStarted' }] as const;

test.each([
  [
    'open, without a status column',
    itemOf({ status: 'notCompleted' }),
    { columns: {} },
    { kind: 'formula', formula: `=${lateOr('"未完成"')}` },
  ],
  [
    'open over several rows, its status read elsewhere',
    itemOf({ lastRow: 6 }),
    {},
    { kind: 'formula', formula: `=${lateOr('"正在推进"')}` },
  ],
  [
    'completed, without a status column',
    itemOf({ status: 'completed' }),
    { columns: {} },
    { kind: 'text', text: '已完成' },
  ],
  [
    'completed late, without a status column',
    itemOf({ status: 'completed', due: '2025-01-01', completedOn: '2025-01-02' }),
    { columns: {} },
    { kind: 'text', text: '逾期完成' },
  ],
  [
    'long-term, without a status column',
    itemOf({ status: 'longTerm' }),
    { columns: {} },
    { kind: 'text', text: '长期坚持' },
  ],
  [
    'several measures that disagree',
    itemOf({ lastRow: 6, measures: SEVERAL }),
    {},
    { kind: 'formula', formula: `=${lateOr('"正在推进"')}` },
  ],
])('%s: what was read stands, only the calendar goes on', (_, item, part, content) => {
  expect(contentOf(item, part)).toEqual(content);
});

test('the days of 临期 are the option', () => {
  const item = itemOf({ status: 'inProgress' });
  const options = { ...ledgerOf([]).options, dueSoonDays: 20 };
  expect(JSON.stringify(contentOf(item, { options }))).toContain('<=整改_统计日期+20)');
});

const WARNED = { ...ledgerOf([]).options, firstWarningDays: 20 };

test('with a first warning the calendar goes on through 预警', () => {
  expect(contentOf(itemOf(), { columns: {}, options: WARNED })).toEqual({
    kind: 'formula',
    formula: `=${lateOr('IF(AND(ISNUMBER($L5),$L5<=整改_统计日期+20),"预警","正在推进")')}`,
  });
});

test.each([
  ['none', undefined],
  ['not above 临期', 10],
])('a first warning of days that are %s changes no formula', (_, firstWarningDays) => {
  const { options } = ledgerOf([]);
  const asked = firstWarningDays === undefined ? options : { ...options, firstWarningDays };
  expect(contentOf(itemOf({ statusText: '正在推进' }), { options: asked })).toEqual({
    kind: 'formula',
    formula: `=IF(${done},"已完成",IF(${longTerm},"长期坚持",${lateOr(open)}))`,
  });
});

test('a closed problem is never warned of', () => {
  const item = itemOf({ status: 'completed', due: '2025-05-15' });
  expect(contentOf(item, { columns: {}, options: WARNED })).toEqual({
    kind: 'text',
    text: '已完成',
  });
});

test('every reference keeps to its own row and column', () => {
  const item = itemOf({ row: 37, statusText: '正在推进' });
  const content = contentOf(item);
  const references = JSON.stringify(content).match(/\$?[A-Z]{1,2}\$?\d+/g) ?? [];
  expect(new Set(references)).toEqual(new Set(['$H37', '$L37']));
});

test('the longest formula is far below what Excel takes', () => {
  const statuses = [
    'completed',
    'longTerm',
    'inProgress',
    'substantiallyCompleted',
    'notStarted',
    'notCompleted',
  ] as const;
  const items = statuses.flatMap((status, kind) =>
    Array.from({ length: 40 }, (_, at) =>
      itemOf({
        row: 5 + 80 * kind + 2 * at,
        lastRow: 6 + 80 * kind + 2 * at,
        status,
        statusText: `${status.slice(0, 4)}${at}`.padEnd(at === 39 ? 253 : 20, '长'),
      }),
    ),
  );
  const ledger = ledgerOf(items);
  const words = statusWordsOf(ledger);
  const lengths = items.map((item) => JSON.stringify(stateContent(ledger, item, words, 12)).length);
  expect(Math.max(...lengths)).toBeGreaterThan(2000);
  expect(Math.max(...lengths)).toBeLessThan(8192);
});
