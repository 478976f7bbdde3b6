import { matchTitle } from '../../../src/domain/header/match-title';
import { SECOND_CORPUS } from './second-title-corpus';
import { THIRD_CORPUS } from './third-title-corpus';
import { corpusRows, FIRST_CORPUS } from './title-corpus';

describe('the first corpus of titles', () => {
  test.each(corpusRows(FIRST_CORPUS))('%s is %s', (title, meaning) => {
    expect(matchTitle([], title)?.meaning ?? null).toBe(meaning);
  });
});

describe('the second corpus of titles', () => {
  test.each(corpusRows(SECOND_CORPUS))('%s is %s', (title, meaning) => {
    expect(matchTitle([], title)?.meaning ?? null).toBe(meaning);
  });
});

describe('the third corpus of titles', () => {
  test.each(corpusRows(THIRD_CORPUS))('%s is %s', (title, meaning) => {
    expect(matchTitle([], title)?.meaning ?? null).toBe(meaning);
  });
});
