import { wordSet } from '../../../src/domain/publication/names/word-set';

const WORDS = wordSet('书记 秘书长', '长');

describe('wordSet', () => {
  it.each([
    ['书记', 0, 2, 'the text ends with the word'],
    ['秘书长', 0, 3, 'the longest word'],
    ['秘书', 0, 0, 'only the beginning of a word'],
    ['长', 1, 0, 'the end of the text'],
  ])('tells how long a word begins in %s at %i: %i (%s)', (text, at, length) => {
    expect(WORDS.startingAt(text, at)).toBe(length);
  });

  it.each([
    ['秘书长', 3, 3, 'the longest word'],
    ['书记', 1, 0, 'only the beginning of a word'],
    ['书记', 0, 0, 'the beginning of the text'],
  ])('tells how long a word ends in %s at %i: %i (%s)', (text, at, length) => {
    expect(WORDS.endingAt(text, at)).toBe(length);
  });
});
