import fc from 'fast-check';
import { fingerprint, similarity } from '../../../src/domain/snapshot/fingerprint';
import { SIMILAR_ENOUGH } from '../../../src/domain/snapshot/match-problems';

const TEXT = '“第一议题”学习不够规范，个别会议以传达文件代替学习研讨。';

test.each([
  ['第一议题学习不够规范,个别会议以传达文件代替学习研讨', 'other stops and quotes'],
  ['“第一议题” 学习不够规范，\n个别会议以传达文件代替学习研讨。', 'blanks and line breaks'],
  ['3.“第一议题”学习不够规范，个别会议以传达文件代替学习研讨。', 'another number before it'],
  ['（一）“第一议题”学习不够规范，个别会议以传达文件代替学习研讨。', 'a number in brackets'],
])('%s is the same text: %s', (text) => {
  expect(fingerprint(text)).toEqual(fingerprint(TEXT));
});

test.each([
  ['ＡＢＣ系统未备案', 'abc系统未备案', 'width and case'],
  ['！！', '!!', 'a text of stops only'],
])('%s and %s are the same text: %s', (one, other) => {
  expect(fingerprint(one)).toEqual(fingerprint(other));
  expect(fingerprint(one).hash).toMatch(/^[\w-]{5}$/u);
});

test.each([
  ['', 'nothing'],
  [' \n　', 'blanks'],
])('%j has no fingerprint: %s', (text) => {
  expect(fingerprint(text)).toEqual({ hash: '', sketch: '' });
});

test.each([
  [TEXT, '“第一议题”学习仍不够规范，个别会议以传达文件代替学习研讨。', true, 'a word put in'],
  [TEXT, '“第一议题”学习不够规范，个别会议以传达文件代替了研讨。', true, 'a word exchanged'],
  ['值班记录不完整', '值班记录不够完整', true, 'a short one'],
  [TEXT, '案件档案归档不及时，存在应交未交情况。', false, 'another problem'],
  ['值班记录不完整', '档案管理不规范', false, 'another short problem'],
  [TEXT, '', false, 'nothing'],
  ['', '', false, 'nothing twice'],
])('%s / %s: similar is %s (%s)', (one, other, expected) => {
  const alike = similarity(fingerprint(one).sketch, fingerprint(other).sketch);
  expect(alike >= SIMILAR_ENOUGH).toBe(expected);
});

test('the same text is alike in all sixteen lanes', () => {
  const { sketch } = fingerprint(TEXT);
  expect(similarity(sketch, sketch)).toBe(16);
});

test('one character more makes another hash', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', 'a', '1') }), (text) => {
      expect(fingerprint(`丁${text}`).hash).not.toBe(fingerprint(`丁${text}甲`).hash);
    }),
  );
});

test('a long cell takes a moment only', () => {
  const start = performance.now();
  fingerprint('（一）甲、'.repeat(6500));
  expect(performance.now() - start).toBeLessThan(1000);
});
