import fc from 'fast-check';
import { shareEqual } from '../../src/app/share-equal';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

/** What JSON can say, since readings are made of that; it cannot say minus zero. */
const anything = fc.jsonValue({ maxDepth: 4 }).map(plain);

describe('all equal', () => {
  test.each<[why: string, previous: unknown, next: unknown]>([
    ['numbers', 1, 1],
    ['texts', '甲', '甲'],
    ['nothing', null, null],
    ['objects', { a: 1, b: { c: [1, 2] } }, { a: 1, b: { c: [1, 2] } }],
    ['the order of keys does not matter', { a: 1, b: 2 }, { b: 2, a: 1 }],
    ['arrays', [[1], [2]], [[1], [2]]],
    ['not a number', { a: Number.NaN }, { a: Number.NaN }],
    ['undefined parts', { a: undefined }, { a: undefined }],
  ])('%s: the previous one comes back', (_why, previous, next) => {
    expect(shareEqual(previous, next)).toBe(previous);
  });
});

describe('differences', () => {
  test.each<[why: string, previous: unknown, next: unknown]>([
    ['another value', { a: 1 }, { a: 2 }],
    ['a part more', { a: 1 }, { a: 1, b: undefined }],
    ['a part less', { a: 1, b: undefined }, { a: 1 }],
    ['another name with nothing in it', { a: undefined }, { b: undefined }],
    ['an array is no object', { 0: 1 }, [1]],
    ['an object is no array', [1], { 0: 1 }],
    ['longer', [1], [1, 2]],
    ['shorter', [1, 2], [1]],
    ['minus zero is another number', [0], [-0]],
    ['nothing is no object', { a: {} }, { a: null }],
    ['an object is not nothing', { a: null }, { a: {} }],
    ['an empty array is not a missing one', {}, { a: [] }],
  ])('%s: the next one comes back', (_why, previous, next) => {
    expect(shareEqual(previous, next)).toStrictEqual(next);
    expect(shareEqual(previous, next)).not.toBe(previous);
  });

  test('what did not change keeps its identity, what holds the change does not', () => {
    const previous = { items: [{ row: 3, due: { day: '甲' } }, { row: 4 }], summary: { total: 2 } };
    const next = {
      items: [
        { row: 3, due: { day: '甲' } },
        { row: 4, late: true },
      ],
      summary: { total: 2 },
    };
    const shared = shareEqual(previous, next);
    expect(shared).toStrictEqual(next);
    expect(shared.items).not.toBe(previous.items);
    expect(shared.items[0]).toBe(previous.items[0]);
    expect(shared.items[1]).not.toBe(previous.items[1]);
    expect(shared.summary).toBe(previous.summary);
  });

  test('functions and classes are only equal to themselves', () => {
    const cellOf = (): null => null;
    const days = new Map([[1, 2]]);
    const previous = { cellOf, days, other: new Map([[1, 2]]) };
    const shared = shareEqual(previous, { cellOf, days, other: new Map([[1, 2]]) });
    expect(shared).not.toBe(previous);
    expect(shared.cellOf).toBe(cellOf);
    expect(shared.days).toBe(days);
    expect(shared.other).not.toBe(previous.other);
  });
});

describe('lists', () => {
  const finding = (row: number) => ({ row, code: 'blank' });
  const previous = [finding(1), finding(2), finding(3), finding(4)];
  const kept = (next: readonly object[]) =>
    shareEqual(previous, next).map((each) => previous.indexOf(each as (typeof previous)[number]));

  test.each<[why: string, next: readonly object[], kept: readonly number[]]>([
    ['one taken out of the middle', [finding(1), finding(3), finding(4)], [0, 2, 3]],
    ['the first taken out', [finding(2), finding(3), finding(4)], [1, 2, 3]],
    ['the last taken out', [finding(1), finding(2), finding(3)], [0, 1, 2]],
    ['one put in', [finding(1), finding(9), finding(2), finding(3), finding(4)], [0, -1, 1, 2, 3]],
    ['one changed', [finding(1), finding(9), finding(3), finding(4)], [0, -1, 2, 3]],
    ['all gone', [], []],
  ])('%s leaves the others what they were', (_why, next, expected) => {
    expect(kept(next)).toEqual(expected);
  });

  test('an object met in two places stays one object', () => {
    const before = { items: [{ row: 1, late: false }], late: [{ row: 9 }] };
    const item = { row: 1, late: true };
    const shared = shareEqual(before, { items: [item], late: [item] });
    expect(shared.items[0]).toBe(shared.late[0]);
  });
});

describe('whatever the two are', () => {
  test('the result equals the next one', () => {
    fc.assert(
      fc.property(anything, anything, (previous, next) => {
        expect(shareEqual(previous, next)).toStrictEqual(next);
      }),
    );
  });

  test('an equal copy gives the previous one, and neither is changed', () => {
    fc.assert(
      fc.property(anything, (previous) => {
        const copy = plain(previous);
        expect(shareEqual(previous, copy)).toBe(previous);
        expect(copy).toStrictEqual(plain(previous));
      }),
    );
  });

  test('one element changed keeps all the others', () => {
    const list = fc.array(fc.record({ row: fc.nat(), text: fc.string() }), { minLength: 1 });
    fc.assert(
      fc.property(list, fc.nat(), (previous, seed) => {
        const at = seed % previous.length;
        const next = previous.map((each, index) => ({
          ...each,
          row: index === at ? each.row + 1 : each.row,
        }));
        const shared = shareEqual(previous, next);
        expect(shared.filter((each, index) => each === previous[index])).toHaveLength(
          previous.length - 1,
        );
      }),
    );
  });
});
