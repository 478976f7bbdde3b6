import { legendOf, shownStates } from '../../../src/domain/palette/legend';
import { PALETTE } from '../../../src/domain/palette/palette';
import { PRESET_IDS, paletteOf } from '../../../src/domain/palette/presets';
import { DISPLAY_STATES } from '../../../src/domain/palette/types';

test('shows every state but 预警 in the order of urgency', () => {
  const plain = DISPLAY_STATES.filter((state) => state !== 'firstWarning');
  expect(legendOf(PALETTE).map(({ state }) => state)).toEqual(plain);
  expect(shownStates(null)).toEqual(plain);
  expect(shownStates(20)).toEqual(DISPLAY_STATES);
});

test('shows the asked states in the palette’s order, however they are asked for', () => {
  const rows = legendOf(PALETTE, ['completed', 'firstWarning', 'overdue']);
  expect(rows).toEqual([
    {
      state: 'overdue',
      word: '逾期',
      tint: '#FBDDDD',
      strong: '#B3131B',
      filled: true,
      meaning: '台账未写明完成，已过整改时限',
    },
    {
      state: 'firstWarning',
      word: '预警',
      tint: PALETTE.firstWarning.light.tint,
      strong: PALETTE.firstWarning.light.strong,
      filled: true,
      meaning: '台账未写明完成，进入首次预警',
    },
    {
      state: 'completed',
      word: '已完成',
      tint: '#DDF1E3',
      strong: '#0E6B35',
      filled: true,
      meaning: '已完成整改（不含逾期完成）',
    },
  ]);
});

test.each([
  [
    '临期 and 预警',
    { dueSoonDays: 10, firstWarningDays: 20 },
    ['台账未写明完成，距整改时限不超过10天', '台账未写明完成，距整改时限11至20天'],
  ],
  [
    '临期 only',
    { dueSoonDays: 7, firstWarningDays: null },
    ['台账未写明完成，距整改时限不超过7天', '台账未写明完成，进入首次预警'],
  ],
])('with the days %s say what they mean', (_, days, meanings) => {
  const rows = legendOf(PALETTE, ['dueSoon', 'firstWarning'], { days });
  expect(rows.map(({ meaning }) => meaning)).toEqual(meanings);
});

test.each(PRESET_IDS)('in the dark it has the dark colours of %s', (id) => {
  const palette = paletteOf(id);
  expect(
    legendOf(palette, DISPLAY_STATES, { shade: 'dark' }).map(({ tint, strong }) => [tint, strong]),
  ).toEqual(DISPLAY_STATES.map((state) => [palette[state].dark.tint, palette[state].dark.strong]));
});

test('no meaning ends in a full stop, and no two states mean the same', () => {
  const meanings = legendOf(PALETTE, DISPLAY_STATES).map(({ meaning }) => meaning);
  expect(meanings.filter((meaning) => meaning.endsWith('。'))).toEqual([]);
  expect(new Set(meanings).size).toBe(DISPLAY_STATES.length);
});
