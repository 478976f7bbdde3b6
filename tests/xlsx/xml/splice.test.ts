import { applySplices } from '../../../src/xlsx/xml/splice';

describe('applySplices', () => {
  test.each([
    ['nothing', [], 'abcdef'],
    ['a replacement', [{ start: 1, end: 3, text: 'X' }], 'aXdef'],
    [
      'several in any order',
      [
        { start: 4, end: 5, text: '' },
        { start: 0, end: 0, text: '<' },
      ],
      '<abcdf',
    ],
    [
      'insertions at one place in the order given',
      [
        { start: 3, end: 3, text: '1' },
        { start: 3, end: 3, text: '2' },
        { start: 3, end: 4, text: '3' },
      ],
      'abc123ef',
    ],
  ])('%s', (_name, splices, result) => {
    expect(applySplices('abcdef', splices)).toBe(result);
  });

  it('refuses replacements that overlap', () => {
    const splices = [
      { start: 1, end: 4, text: '' },
      { start: 3, end: 5, text: '' },
    ];
    expect(() => applySplices('abcdef', splices)).toThrow(RangeError);
  });
});

test('insertions at one place go by rank, whatever the order they were given in', () => {
  const splices = [
    { start: 1, end: 1, text: 'last', rank: 9 },
    { start: 1, end: 1, text: 'first', rank: 2 },
  ];
  expect(applySplices('ab', splices)).toBe('afirstlastb');
});
