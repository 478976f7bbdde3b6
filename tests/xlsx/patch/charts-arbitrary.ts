import fc from 'fast-check';

import {
  PLOTS,
  type CellCache,
  type Chart,
  type ChartAxis,
  type ChartKind,
  type ChartSeries,
  type ChartTitle,
  type DataLabels,
  type FontLook,
  type LineLook,
  type Paint,
} from '../../../src/xlsx/read/charts-model';

const paint: fc.Arbitrary<Paint> = fc.constantFrom('auto', 'none', '#107C41', '#C50F1F');
const line: fc.Arbitrary<LineLook> = fc.record({
  color: paint,
  weight: fc.constantFrom(null, 0.75, 2.25),
  dash: fc.constantFrom(null, 'solid', 'dash', 'sysDot'),
});
const font: fc.Arbitrary<FontLook> = fc.record({
  name: fc.constantFrom(null, '微软雅黑', 'A&"B"'),
  size: fc.constantFrom(null, 9, 10.5),
  bold: fc.constantFrom(null, true, false),
  italic: fc.constantFrom(null, true, false),
  color: paint,
});
const word = fc.constantFrom('', '甲', ' 前后 ', '<整改> & “督办”', '一\n二', '=A1', '😀');
const title: fc.Arbitrary<ChartTitle> = fc.record({
  visible: fc.boolean(),
  text: fc.option(word),
  overlay: fc.boolean(),
  font,
});
const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
const axis: fc.Arbitrary<ChartAxis> = fc.record({
  visible: fc.boolean(),
  reversed: fc.boolean(),
  minimum: number,
  maximum: number,
  majorUnit: fc.constantFrom(null, 5),
  gridlines: fc.option(line),
  title,
  numberFormat: fc.constantFrom(null, '0%', '0"项"'),
  tickMark: fc.constantFrom('none', 'out', 'in', 'cross'),
  labels: fc.constantFrom('nextTo', 'low', 'high', 'none'),
  crossing: fc.constantFrom('autoZero', 'max', 'min'),
  line,
  font,
});
const numbers: fc.Arbitrary<CellCache> = fc.record({
  formula: fc.constantFrom("'汇总'!$B$2:$B$4", "'a''b'!$A$1"),
  values: fc.array(number, { maxLength: 4 }),
  numberFormat: fc.constantFrom('General', '0.0%', 'yyyy"年"'),
});
const texts: fc.Arbitrary<CellCache> = fc.record({
  formula: fc.constant("'汇总'!$A$2:$A$4"),
  values: fc.array(fc.option(word), { maxLength: 4 }),
  numberFormat: fc.constant(null),
});
const labels: fc.Arbitrary<DataLabels> = fc.record({
  value: fc.boolean(),
  seriesName: fc.boolean(),
  categoryName: fc.boolean(),
  percentage: fc.boolean(),
  legendKey: fc.boolean(),
  position: fc.constantFrom(null, 'ctr', 'outEnd', 't', 'bestFit'),
  numberFormat: fc.constantFrom(null, '0;;'),
  separator: fc.constantFrom(null, '，', '\n'),
  font,
});
const series: fc.Arbitrary<ChartSeries<CellCache>> = fc.record({
  name: fc.oneof(fc.constant(null), fc.record({ text: word }), fc.record({ cells: texts })),
  categories: fc.oneof(fc.constant(null), texts, numbers),
  values: fc.option(numbers),
  fill: paint,
  line,
  points: fc.dictionary(fc.constantFrom('0', '2', '10'), fc.record({ fill: paint, border: line })),
  labels: fc.option(labels),
});
const KINDS = Object.keys(PLOTS) as ChartKind[];
/** Any chart that can be said, sensible or not. */
export const anyChart: fc.Arbitrary<Chart<CellCache>> = fc.record({
  kind: fc.constantFrom(...KINDS),
  title,
  legend: fc.record({
    visible: fc.boolean(),
    position: fc.constantFrom('t', 'b', 'l', 'r', 'tr'),
    overlay: fc.boolean(),
    font,
  }),
  categoryAxis: axis,
  valueAxis: axis,
  series: fc.array(series, { maxLength: 3 }),
  gapWidth: fc.integer({ min: 0, max: 500 }),
  overlap: fc.integer({ min: -100, max: 100 }),
  holeSize: fc.integer({ min: 10, max: 90 }),
  firstSliceAngle: fc.integer({ min: 0, max: 360 }),
  plotVisibleOnly: fc.boolean(),
  font,
  fill: paint,
  border: line,
});
