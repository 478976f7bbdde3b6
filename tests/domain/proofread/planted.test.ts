import { proofread } from '../../../src/domain/proofread/proofread';
import { CLEAN_REPORT } from './clean-report';
import { type Found, PLANTED } from './planted-slips';

function foundIn(text: string): readonly Found[] {
  return proofread(text, null).map(({ code, text: words, replacement }) => [
    code,
    words,
    replacement,
  ]);
}

test('the report the slips are planted in has none', () => {
  expect(foundIn(CLEAN_REPORT)).toEqual([]);
});

test.each(PLANTED)('%s → %s', (right, wrong, expected) => {
  expect(CLEAN_REPORT.split(right)).toHaveLength(2);
  expect(foundIn(CLEAN_REPORT.replace(right, () => wrong))).toEqual(expected);
});

test('a replacement puts the text right again', () => {
  const mended = PLANTED.filter(([, , found]) => found.length === 1 && found[0]?.[2] !== null).map(
    ([right, wrong]) => {
      const text = CLEAN_REPORT.replace(right, () => wrong);
      const [one] = proofread(text, null);
      return text.slice(0, one?.start) + (one?.replacement ?? '') + text.slice(one?.end);
    },
  );
  expect(mended.length).toBeGreaterThan(20);
  expect(mended.filter((text) => proofread(text, null).length > 0)).toEqual([]);
});
