import { paletteOf, PRESET_IDS } from '../../src/domain/palette/presets';
import { DISPLAY_STATES } from '../../src/domain/palette/types';
import { stateVariables, strongOf } from '../../src/taskpane/state-colours';

const CASES = PRESET_IDS.flatMap(
  (preset) =>
    [
      [preset, 'light', false],
      [preset, 'dark', true],
    ] as const,
);

test.each(CASES)('every state has its variable in %s, %s', (preset, shade, dark) => {
  const palette = paletteOf(preset);
  const variables = stateVariables(palette, dark);
  expect(
    DISPLAY_STATES.map((state) => variables[/\((.*)\)/u.exec(strongOf(state))?.[1] ?? '']),
  ).toEqual(DISPLAY_STATES.map((state) => palette[state][shade].strong));
});
