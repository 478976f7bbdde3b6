import fc from 'fast-check';
import { proofread } from '../../../src/domain/proofread/proofread';

const NUMERALS = '一二三四五六七八九';

interface Shape {
  /** Per area, per problem of the area: how many points it has. */
  readonly areas: readonly (readonly number[])[];
  readonly runsThrough: boolean;
}

const SHAPE: fc.Arbitrary<Shape> = fc.record({
  areas: fc.array(fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 2, maxLength: 4 }), {
    minLength: 3,
    maxLength: 5,
  }),
  runsThrough: fc.boolean(),
});

/** A report of that shape: （一）, then （1） that run through or begin again, then 一是. */
function linesOf({ areas, runsThrough }: Shape): string[] {
  let number = 0;
  return areas.flatMap((problems, area) => {
    if (!runsThrough) number = 0;
    return [
      `（${NUMERALS.charAt(area)}）第${area}方面`,
      ...problems.flatMap((points, problem) => {
        number += 1;
        const heads = Array.from(
          { length: points },
          (_, at) => `${NUMERALS.charAt(at)}是做好${area}之${problem}之${at}的事情。`,
        );
        return [`（${number}）事项${area}之${problem}`, ...heads];
      }),
    ];
  });
}

const ordinalSlips = (lines: readonly string[]): readonly string[] =>
  proofread(lines.join('\n'), null)
    .map(({ code }) => code)
    .filter((code) => code.startsWith('ordinal'));

test('numbers that run through or begin again are right', () => {
  fc.assert(
    fc.property(SHAPE, (shape) => {
      expect(ordinalSlips(linesOf(shape))).toEqual([]);
    }),
  );
});

test('a line taken out is found wherever another of its kind follows', () => {
  fc.assert(
    fc.property(SHAPE, fc.nat(), (shape, pick) => {
      const lines = linesOf(shape);
      const followed = lines.flatMap((line, at) =>
        /^.是/u.test(line) && /^.是/u.test(lines[at + 1] ?? '') ? [at] : [],
      );
      const at = followed[pick % followed.length] ?? 0;
      expect(ordinalSlips(lines.filter((_line, index) => index !== at))).toHaveLength(1);
    }),
  );
});

test('a heading with another number is found', () => {
  fc.assert(
    fc.property(SHAPE, fc.nat(), fc.integer({ min: 1, max: 2 }), (shape, pick, more) => {
      const lines = linesOf(shape);
      const heads = lines.flatMap((line, at) => (/^（\d/u.test(line) ? [at] : []));
      const at = heads[pick % (heads.length - 1)] ?? 0;
      const wrong = lines.map((line, index) =>
        index === at ? line.replace(/\d+/u, (n) => `${Number(n) + more}`) : line,
      );
      expect(ordinalSlips(wrong).length).toBeGreaterThan(0);
    }),
  );
});
