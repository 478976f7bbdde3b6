import { factField } from '../../../src/domain/report/facts';
import { factCount, factDay, factLines, factWords } from '../../../src/domain/report/fact-words';
import { AS_OF } from '../support/ledger-builder';
import { contextOf } from './report-of';

const wordsOf = (key: string, value: string) => {
  const field = factField(key);
  return field && factWords(field, contextOf({ facts: { [key]: value } }));
};

test.each([
  ['单位全称', ' 某某局 委员会。 ', '某某局委员会'],
  ['单位全称', '某某局\n委员会', '某某局委员会'],
  ['专题会议次数', '8', '8'],
  ['专题会议次数', '８次', '8'],
  ['专题会议次数', '多次', '多'],
  ['专题会议次数', '八', '八'],
  ['落款日期', '2025-04-27', '2025年4月27日'],
  ['落款日期', '2025年4月27日', '2025年4月27日'],
  ['落款日期', '2025/4/27', '2025年4月27日'],
  ['落款日期', '2025年4月', '2025年4月'],
  ['落款日期', '2025-02-30', '2025-02-30'],
])('%s filled in as %j is %s', (key, value, text) => {
  expect(wordsOf(key, value)?.text).toBe(text);
});

test.each([
  ['单位全称', ''],
  ['单位全称', ' \n '],
  ['单位全称', '。'],
  ['专题会议次数', ' '],
])('%s filled in as %j is not filled in', (key, value) => {
  expect(wordsOf(key, value)).toBeNull();
});

test('a day is one figure, given by its fact', () => {
  expect(wordsOf('落款日期', '2025-04-27')?.figures).toEqual([
    { start: 0, end: 10, source: { kind: 'given', by: '落款日期' } },
  ]);
});

test.each([
  ['8', 8],
  ['15天', 15],
  ['１５日', 15],
  ['十五', 15],
  ['15个工作日', 15],
  ['', null],
  ['几', null],
  ['1.5', null],
])('%j is the number %j', (value, count) => {
  expect(factCount('公开天数', { facts: { 公开天数: value } })).toBe(count);
});

test('the feedback day of the ledger goes before that of the form', () => {
  const facts = { 反馈日期: '2020-01-01' };
  expect(factDay('反馈日期', contextOf({ facts }))).toBe('2024-07-26');
  const without = contextOf({ facts });
  const options = { ...without.source.ledger.options, feedback: null, asOf: AS_OF };
  expect(factDay('反馈日期', contextOf({ facts, ledger: { options } }))).toBe('2020-01-01');
});

test('lines lose their own numbers and stops', () => {
  const value = '1.抓学习；\r\n\n（2）抓 检查。\n三是抓落实\n 。\n2024年抓考核';
  expect(factLines('主体责任举措', { facts: { 主体责任举措: value } })).toEqual([
    '抓学习',
    '抓检查',
    '抓落实',
    '2024年抓考核',
  ]);
});
