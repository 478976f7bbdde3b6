import fc from 'fast-check';
import { documentsMade } from '../../../../src/domain/draft/figures/documents/documents-made';

const texts = fc
  .array(
    fc.constantFrom(
      '《',
      '》',
      '〈',
      '〉',
      '制定',
      '印发',
      '学习',
      '拟',
      '已',
      '的',
      '等2项制度',
      '（试行）',
      '公务用车管理办法',
      '，',
      '。',
      '、',
      '\n',
      ' ',
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

test('every document found stands in the text between 《 and 》', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
      for (const { name } of documentsMade(text)) {
        expect(text.replace(/\s/g, '')).toContain(`《${name}》`.replace(/\s/g, ''));
        expect(name.trim()).not.toBe('');
      }
    }),
    { numRuns: 500 },
  );
});

test.each(['《', '制定《甲》', '制定《甲》、', '（', '《甲》已', '将于'])(
  'a long row of %s is read at once',
  (piece) => {
    const text = piece.repeat(Math.ceil(60_000 / piece.length));
    const start = performance.now();
    documentsMade(text);
    expect(performance.now() - start).toBeLessThan(3000);
  },
);
