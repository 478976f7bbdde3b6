import { anyOf } from '../../../src/domain/text/alternation';

test('the longest word is tried first and signs are taken literally', () => {
  const pattern = new RegExp(anyOf(['完成', '完成整改', 'a.b']), 'u');
  expect(pattern.exec('完成整改')?.[0]).toBe('完成整改');
  expect(pattern.test('axb')).toBe(false);
  expect(pattern.test('a.b')).toBe(true);
});
