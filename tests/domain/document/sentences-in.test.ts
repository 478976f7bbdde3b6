import { sentencesIn } from '../../../src/domain/document/sentences-in';
import { REPORT } from './drafts';

/** The sentences found that have rows: `行: 文字`, as they stand in the text. */
function found(text: string): readonly string[] {
  return sentencesIn(text, REPORT)
    .filter(({ sentence }) => sentence.rows.length > 0)
    .map(({ span, sentence }) => `${sentence.rows.join()}: ${text.slice(span.start, span.end)}`);
}

const ALL = [
  '3,4: 截至2025年4月30日，反馈的2个问题中，已完成整改2个。',
  '3: （1）关于“学习不深入”问题。',
  '3: 一是召开专题会议3次。',
  '3: 该问题已完成整改。',
  '4: （2）关于“台账不规范”问题。',
  '4: 一是修订台账办法。',
  '4: 该问题已完成整改。',
  '3: 办公室',
  '3: 1',
  '4: 财务科',
  '4: 1',
];

const without = (...gone: string[]): string[] => ALL.filter((line) => !gone.includes(line));

test('all of an untouched draft, indents and line ends aside', () => {
  expect(found(REPORT.text)).toEqual(ALL);
  const windows = REPORT.text.split('\n').map((line) => `　　${line} `);
  expect(found(windows.join('\r\n\r\n'))).toEqual(ALL);
});

/** An edit of the text, and what stands no longer. */
test.each([
  [
    '一是召开专题会议3次。',
    '一是召开专题会议4次。',
    ['3: 一是召开专题会议3次。'],
    'a figure changed',
  ],
  ['一是修订', '经研究，一是修订', [], 'words before a sentence'],
  ['该问题已完成整改。\n（2）', '\n（2）', ['3: 该问题已完成整改。'], 'a sentence taken away'],
  ['办公室\t1', '办公室\t2', ['3: 办公室', '3: 1'], 'an edited row of a table'],
])('%s → %s', (words, edited, gone) => {
  expect(found(REPORT.text.replace(words, edited))).toEqual(without(...gone));
});

test('two paragraphs run together', () => {
  expect(found(REPORT.text.replace('整改。\n（2）', '整改。（2）'))).toEqual(ALL);
});

test('a paragraph split in two', () => {
  const split = REPORT.text.replace('问题。一是召开', '问题。\n一是召开');
  expect(found(split)).toEqual(ALL);
});

test.each([
  ['该问题已完成整改。', 'a sentence that two paragraphs share, alone'],
  ['别的文字，没有一句是文稿里的。', 'a text that is not ours'],
  ['', 'nothing'],
  ['1', 'a bare figure'],
])('nothing is claimed for %j: %s', (text) => {
  expect(found(text)).toEqual([]);
});
