import { areaOfAddress } from '../../src/taskpane/cell-area';

test.each([
  ['F7', { top: 7, left: 6, bottom: 7, right: 6 }],
  ['AA10', { top: 10, left: 27, bottom: 10, right: 27 }],
  ['B3:D9', { top: 3, left: 2, bottom: 9, right: 4 }],
])('%s is an area', (address, area) => {
  expect(areaOfAddress(address)).toEqual(area);
});

test.each(['', '7', 'F', 'f7', 'F7:', 'F7:G8:H9', '整改台账!F7', '$F$7'])(
  '"%s" is none',
  (address) => {
    expect(areaOfAddress(address)).toBeNull();
  },
);
