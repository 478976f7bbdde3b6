import { areasOf } from '../../src/excel/addresses';

/** Top, left, bottom, right. */
type Corners = readonly [number, number, number, number];

test.each<[string, readonly Corners[]]>([
  ['B7', [[7, 2, 7, 2]]],
  ['b7', [[7, 2, 7, 2]]],
  ['$B$7:$C$9', [[7, 2, 9, 3]]],
  ['C9:B7', [[7, 2, 9, 3]]],
  ['3:5', [[3, 1, 5, 16_384]]],
  ['$3:$3', [[3, 1, 3, 16_384]]],
  ['A:C', [[1, 1, 1_048_576, 3]]],
  ['XFD1048576', [[1_048_576, 16_384, 1_048_576, 16_384]]],
  [
    'B3,D5:E6, 7:7',
    [
      [3, 2, 3, 2],
      [5, 4, 6, 5],
      [7, 1, 7, 16_384],
    ],
  ],
  ['整改台账!B7', [[7, 2, 7, 2]]],
  ["'甲!乙'!B7:C8", [[7, 2, 8, 3]]],
])('%s is read', (address, expected) => {
  const areas = areasOf(address).map(({ top, left, bottom, right }) => [top, left, bottom, right]);
  expect(areas).toEqual(expected);
});

test.each(['', ' ', ':', 'B0', 'XFE1', 'A1048577', 'A1:B2:C3', 'A1:3', 'A:3', '第3行', '#REF!'])(
  '%j is no address',
  (address) => {
    expect(areasOf(address)).toEqual([]);
  },
);

test('what can be read of a list is read', () => {
  expect(areasOf('#REF!,B7')).toEqual([{ top: 7, left: 2, bottom: 7, right: 2 }]);
});
