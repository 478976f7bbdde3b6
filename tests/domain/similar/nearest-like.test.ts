import fc from 'fast-check';
import { likePair } from '../../../src/domain/similar/like-pair';
import { nearestLike } from '../../../src/domain/similar/nearest-like';

const TEXTS = [
  '公务接待审批不全',
  '公务接待审批清单不全',
  '公务接待超标准',
  '（3）公务接待审批不全。',
  '党费收缴不及时',
];

test('each text has the one most like it, with the words both say', () => {
  const nearest = nearestLike(TEXTS).map((one) => [
    one?.at,
    one?.percent,
    one?.phrases.map(({ text }) => text),
  ]);
  expect(nearest[0]).toEqual([3, 100, ['公务接待审批不全']]);
  expect(nearest[3]).toEqual([0, 100, ['公务接待审批不全']]);
  expect(nearest[1]?.[0]).toBe(0);
  expect(nearest[2]?.[2]).toEqual(['公务接待']);
  expect(nearest[4]?.slice(1)).toEqual([0, []]);
});

test.each([
  [[], []],
  [['公务接待审批不全'], [null]],
])('%j has no nearest one', (texts, expected) => {
  expect(nearestLike(texts)).toEqual(expected);
});

test('no other text is more like it than the nearest', () => {
  const sign = fc.constantFrom('公', '务', '接', '待', '审', '批', '，', '1');
  const text = fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join(''));
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 8 }), (texts) => {
      for (const [at, nearest] of nearestLike(texts).entries()) {
        const likes = texts.map((other, place) =>
          place === at ? -1 : likePair(texts[at] ?? '', other).percent,
        );
        expect(nearest?.at).not.toBe(at);
        expect(nearest?.percent).toBe(Math.max(...likes));
      }
    }),
  );
});

test('of very many wordings only equals are found', () => {
  const signs = '甲乙丙丁戊己庚辛壬癸子丑';
  const texts = Array.from(
    { length: 3000 },
    (_, at) =>
      `${signs.charAt(at % 12)}局${signs.charAt(Math.floor(at / 12) % 11)}类公务接待审批手续不全`,
  );
  const nearest = nearestLike([...texts, '独此一条消防设施损坏']);
  expect(nearest.at(-1)).toBeNull();
  expect(nearest[0]?.percent).toBe(100);
});
