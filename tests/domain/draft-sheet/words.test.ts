import fc from 'fast-check';
import { cutText } from '../../../src/domain/draft-sheet/cut-text';
import { sourceWords } from '../../../src/domain/draft-sheet/source-words';
import { sentence } from '../document/drafts';

test.each([
  ['甲。乙。丙。', 4, ['甲。乙。', '丙。'], 'behind a full stop'],
  ['甲乙丙丁', 3, ['甲乙丙', '丁'], 'no full stop'],
  ['甲𠮷乙', 2, ['甲', '𠮷', '乙'], 'not inside a character'],
  ['𠮷', 1, ['\uD842', '\uDFB7'], 'a character larger than a piece'],
  ['甲乙', 2, ['甲乙'], 'just long enough'],
  ['', 5, [''], 'nothing'],
])('%s in pieces of %i: %j (%s)', (text, longest, expected) => {
  expect(cutText(text, longest)).toEqual(expected);
});

test('pieces are short enough and together the text', () => {
  const texts = fc.array(fc.constantFrom('甲', '。', '𠮷', 'a')).map((signs) => signs.join(''));
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 5 }), (text, longest) => {
      const pieces = cutText(text, longest);
      expect(pieces.join('')).toBe(text);
      expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(longest);
    }),
  );
});

const many = Array.from({ length: 14 }, (_, at) => 2 * at + 1);

test.each([
  [[3], '第3行：H3'],
  [[9, 3, 8, 7], '第3、7—9行：H9、H3、H8、H7'],
  [[], ''],
  [
    many,
    '第1、3、5、7、9、11、13、15、17、19、21、23…行（共14行）：' +
      'H1、H3、H5、H7、H9、H11、H13、H15、H17、H19、H21、H23…（共14个单元格）',
  ],
])('the source of rows %j', (rows, expected) => {
  expect(sourceWords([sentence('甲。', ...rows)])).toBe(expected);
});

test('rows and cells of several sentences, each once', () => {
  const twice = [sentence('甲。', 3), sentence('乙。', 3, 4)];
  expect(sourceWords(twice)).toBe('第3—4行：H3、H4');
  expect(sourceWords([{ ...sentence('甲。', 5), cells: [] }])).toBe('第5行');
});
