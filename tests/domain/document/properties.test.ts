import fc from 'fast-check';
import { documentLines } from '../../../src/domain/document/block-lines';
import { documentOf } from '../../../src/domain/document/document-of';
import { sentencesIn } from '../../../src/domain/document/sentences-in';
import { REPORT } from './drafts';

const PIECES = [
  ...REPORT.text.split('\n'),
  '一、',
  '（一）甲。乙。',
  '甲\t1',
  '\t',
  '［待补充：',
  '］',
  '2025年4月27日',
  '按单位统计表',
  ' ',
  '\n',
  '\r\n',
  '\u2028',
  '\uD83D',
  '。',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('\n')),
);

/** What counts of a text: its signs without blanks, tabs and line ends. */
const bare = (text: string): string => text.replace(/\s/gu, '');

test('a document holds every sign of the text and nothing else', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(REPORT, null), (text, draft) => {
      const lines = documentOf(text, draft).blocks.flatMap(documentLines);
      expect(bare(lines.join(''))).toBe(bare(text));
    }),
  );
});

test('what is found of a draft stands there word for word, in order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const { span, sentence } of sentencesIn(text, REPORT)) {
        expect(text.slice(span.start, span.end)).toBe(sentence.text);
        expect(span.start).toBeGreaterThanOrEqual(end);
        end = span.end;
      }
    }),
  );
});

test('a hostile text stays quick', () => {
  const text = ['（一）'.repeat(40_000), '［待补充'.repeat(40_000), '甲\t'.repeat(40_000)].join(
    '\n',
  );
  const lines = Array.from({ length: 20_000 }, (_, at) => `第${at % 7}行`).join('\n');
  const start = performance.now();
  documentOf(text, REPORT);
  documentOf(lines, REPORT);
  sentencesIn(`${text}\n${lines}`, REPORT);
  expect(performance.now() - start).toBeLessThan(3000);
});
