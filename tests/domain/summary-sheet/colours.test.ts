import { barColourOf } from '../../../src/domain/palette/palette';
import { PRESET_IDS, paletteOf } from '../../../src/domain/palette/presets';
import { planSummarySheet } from '../../../src/domain/summary-sheet/plan-summary-sheet';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { summarize } from '../../../src/domain/summary/summarize';
import { WARNED_SAMPLE } from './warned-sample';

const SUMMARY = summarize(WARNED_SAMPLE, DEFAULT_COUNTING_RULE);

test.each(PRESET_IDS)('%s: the sheet has the colours of the palette and no others', (id) => {
  const palette = paletteOf(id);
  const { looks, bars } = planSummarySheet(WARNED_SAMPLE, SUMMARY, null, palette);
  const pairs = Object.values(palette).map(({ light }) => `${light.tint} ${light.strong}`);
  const used = looks.flatMap(({ fill, font }) =>
    fill === undefined ? [] : [`${fill} ${font ?? ''}`],
  );
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((pair) => !pairs.includes(pair))).toEqual([]);
  expect(new Set(bars.map(({ colour }) => colour))).toEqual(new Set([barColourOf(palette)]));
});

test('without a palette it is the default one', () => {
  expect(planSummarySheet(WARNED_SAMPLE, SUMMARY, null)).toEqual(
    planSummarySheet(WARNED_SAMPLE, SUMMARY, null, paletteOf('standard')),
  );
});
