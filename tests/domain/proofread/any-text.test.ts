import fc from 'fast-check';
import { proofread } from '../../../src/domain/proofread/proofread';
import type { ProofLedger } from '../../../src/domain/proofread/types';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { summarize } from '../../../src/domain/summary/summarize';
import { SAMPLE } from '../support/sample-ledger';
import { CLEAN_REPORT } from './clean-report';

const AGAINST: ProofLedger = { ledger: SAMPLE, summary: summarize(SAMPLE, DEFAULT_COUNTING_RULE) };

/** Pieces that the checks look at, in any order. */
const PIECES = fc.constantFrom(
  ...'一是 二是 三是 （1） （2） 1. 2、 ① ③ 1） （一） （三） 一、 三、 首先， 其次， 第一， 第三，'.split(
    ' ',
  ),
  ...'反馈的38个问题 已完成整改21个 正在推进8项 完成率55.26% （21÷38） 均已完成 逾期3个 财务科 截至 截止'.split(
    ' ',
  ),
  ...'2025年4月30日 2月30日 13月1日 至 （星期三） 2024—2021年 共15天 “ ” ‘ ’ 《 》 （ ） ( ) 【 ］ ［待补充：甲］'.split(
    ' ',
  ),
  ...'15户，其中 12户、 3.6万元 （来访19件 三十八个问题 已完成二十一个 坚持问题导向， 为期十四天 整改完成率73%'.split(
    ' ',
  ),
  ...'， 。 ； , . : 。。 的的 完善完善 关于“报销审核不严”问题 该问题已完成整改 台帐 XX {单位} 巡查反馈 巡察组 ２０２５ 😀'.split(
    ' ',
  ),
  '\n',
  '\r\n',
  ' ',
  '　',
  '\t',
);
const ANY_TEXT = fc.oneof(
  fc.array(PIECES, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('never throws; every finding lies in the text, holds its words and stands in order', () => {
  fc.assert(
    fc.property(ANY_TEXT, fc.boolean(), (text, withLedger) => {
      const findings = proofread(text, withLedger ? AGAINST : null);
      const lines = text.split(/\r\n|\r|\n/u);
      findings.forEach((one, at) => {
        expect(one.start).toBeGreaterThanOrEqual(findings[at - 1]?.start ?? 0);
        expect(one.end).toBeGreaterThan(one.start);
        expect(one.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(one.start, one.end)).toBe(one.text);
        expect(lines[one.line - 1]?.slice(one.column - 1, one.column)).toBe(one.text.charAt(0));
        expect(one.message).toMatch(/^\P{Cc}+。$/u);
        expect(one.replacement).not.toBe(one.text);
      });
    }),
    { numRuns: 1000 },
  );
});

test('gives the same answer every time', () => {
  fc.assert(
    fc.property(ANY_TEXT, (text) => {
      expect(proofread(text, AGAINST)).toEqual(proofread(text, AGAINST));
    }),
    { numRuns: 100 },
  );
});

/** The work may grow no faster than the text: four times the text in far less than sixteen times the time. */
test.each([
  ['a report again and again', CLEAN_REPORT],
  ['open brackets', '（'],
  ['open quotation marks', '“'],
  ['closing signs', '”》'],
  ['points in one line', '一是甲，二是乙，'],
  ['lines of points', '一是\n'],
  ['headings', '（一）\n1.\n（1）\n'],
  ['figures in one sentence', '反馈的38个问题，已完成1个，'],
  ['digits', '12'],
  ['dates', '2025年4月27日至'],
  ['one sign', '的'],
  ['repeated words', '完善完善'],
  ['blanks', ' '],
  ['lines', '\n'],
  ['addresses that never end', 'a.'],
  ['quoted problems', '关于“报销审核不严”问题该问题'],
  ['claims', '问题已全部完成'],
  ['wholes with parts in one sentence', '38户，其中12户、27户，'],
  ['a list without end', '其中12户3万元、'],
  ['many parts', '99户，其中1户、2户、3户、4户、5户、6户、7户、8户、9户、10户。'],
  ['parts in brackets', '38户（其中甲12户、乙27户），'],
  ['numbers in Chinese writing', '反馈的三十八个问题，已完成二十一个，'],
  ['clauses said again', '坚持问题导向，'],
  ['rates', '整改完成率73%，'],
  ['periods', '2025年7月10日至7月24日，共十四天，'],
])('200,000 characters in seconds: %s', (_name, unit) => {
  const text = unit.repeat(Math.ceil(200_000 / unit.length)).slice(0, 200_000);
  const before = process.cpuUsage();
  proofread(text, AGAINST);
  const { user } = process.cpuUsage(before);
  // A second on an idle machine; the limit leaves room for a slow one.
  expect(user / 1000).toBeLessThan(8000);
});
