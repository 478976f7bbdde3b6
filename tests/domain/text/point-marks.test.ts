import { markKinds } from '../../../src/domain/text/point-marks';

test.each([
  ['out of order', '二是甲。一是乙。', [[2, 1]]],
  ['begun anew', '1.甲。2.乙。1.丙。', [[1, 2, 1]]],
  ['without a first', '二是甲。三是乙。', [[2, 3]]],
  [
    'two ways, the first first',
    '1.甲：一是子；二是丑。2.乙。',
    [
      [1, 2],
      [1, 2],
    ],
  ],
])('every mark as written: %s', (_, text, ordinals) => {
  expect(markKinds(text).map((marks) => marks.map(({ ordinal }) => ordinal))).toEqual(ordinals);
});

test.each(['一是甲。', '4.5%和3.2万元', '5、6月份', '第（1）款、第（2）款', ''])(
  'no kind in %j',
  (text) => {
    expect(markKinds(text)).toEqual([]);
  },
);
