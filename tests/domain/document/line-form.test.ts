import { lineForm } from '../../../src/domain/document/line-form';

/** The form as `heading1`, `body`, or `body 2:9` for a run-in heading of level 2, 9 units long. */
function formOf(text: string): string {
  const { kind, lead } = lineForm(text);
  return lead === null ? kind : `${kind} ${lead.level}:${lead.length}`;
}

const LONG = '持续巩固成果'.repeat(12);

test.each([
  ['一、主体责任情况', 'heading1', 'level 1'],
  ['二十一、其他情况', 'heading1', 'a number of several signs'],
  ['（一）聚焦基层党组织建设方面', 'heading2', 'level 2'],
  ['(一)聚焦基层党组织建设方面', 'heading2', 'half-width brackets'],
  ['1.政治理论学习情况', 'heading3', 'level 3'],
  ['12．政治理论学习情况', 'heading3', 'full-width point'],
  ['１、政治理论学习情况', 'heading3', 'full-width figure'],
  ['1.2024年以来的工作', 'heading3', 'a year after the number'],
  ['（33）规范工会管理', 'heading4', 'level 4'],
  ['（一）坚持学习。', 'heading2', 'the whole line is its heading'],
  ['（一）坚持学习。一是开会。', 'body 2:8', 'run-in'],
  ['（1）关于“不实。不准”问题。一是开会。', 'body 4:15', 'a stop inside quotation marks'],
  ['1.完成。2.没有。', 'body 3:5', 'run-in of level 3'],
])('%s is %s: %s', (text, expected) => {
  expect(formOf(text)).toBe(expected);
});

test.each([
  ['一是加强学习。', 'a point is no heading'],
  ['一、二级医院均已完成整改', '一、二级 numbers nothing'],
  ['1.5万元已经追缴', 'a figure'],
  ['2025年4月30日', 'a date'],
  ['1.制定办法。', 'a numbered sentence'],
  ['（1）制定办法；', 'an item of a list'],
  [`一、${LONG}`, 'too long for a heading'],
  [`（一）${LONG}。一是开会。`, 'too long for a run-in heading'],
  ['（班子）成员', 'brackets without a number'],
])('%s is plain body: %s', (text) => {
  expect(formOf(text)).toBe('body');
});
