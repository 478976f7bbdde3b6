import { PRESET_IDS, PRESETS } from '../../../src/domain/palette/presets';
import { DISPLAY_STATES } from '../../../src/domain/palette/types';
import { barColourFor, ON_BAR } from '../../../src/domain/summary-sheet/bar-colour';
import { contrast } from '../palette/contrast';

const CASES = PRESET_IDS.flatMap((id) =>
  DISPLAY_STATES.map((state) => [id, state, PRESETS[id].palette[state]] as const),
);

test.each(CASES)('in %s, figures on the bar of %s can be read', (_id, _state, entry) => {
  const bar = barColourFor(entry);
  expect(bar).toMatch(/^#[\dA-F]{6}$/u);
  expect(contrast(ON_BAR, bar)).toBeGreaterThanOrEqual(4.5);
});

test('a bar has the hue of its state, between its tint and its strong colour', () => {
  const { overdue, dueSoon, completed } = PRESETS.standard.palette;
  expect([overdue, dueSoon, completed].map(barColourFor)).toEqual([
    '#E18387',
    '#EDC06D',
    '#85DAA7',
  ]);
});

test('the darkest grey stays the darkest', () => {
  const { overdue, dueSoon, completed } = PRESETS.greyscale.palette;
  const bars = [overdue, dueSoon, completed].map(barColourFor);
  expect([...bars].sort()).toEqual(bars);
});
