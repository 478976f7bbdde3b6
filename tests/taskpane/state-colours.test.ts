import { PALETTE } from '../../src/domain/palette/palette';
import { DISPLAY_STATES } from '../../src/domain/palette/types';
import { stateVariables, strongOf } from '../../src/taskpane/state-colours';

test.each([
  ['light', false],
  ['dark', true],
] as const)('every state of the palette has its variable, %s', (shade, dark) => {
  const variables = stateVariables(dark);
  expect(
    DISPLAY_STATES.map((state) => variables[/\((.*)\)/u.exec(strongOf(state))?.[1] ?? '']),
  ).toEqual(DISPLAY_STATES.map((state) => PALETTE[state][shade].strong));
});
