import { DEFAULT_SETTINGS, optionsOf } from '../../src/app/settings';
import { readSettings, writeSettings } from '../../src/app/settings-in-workbook';
import type { Settings } from '../../src/app/settings';
import { FakeWorkbook } from '../support/fake-workbook';

const ALL: Settings = {
  feedback: '2024-07-26',
  immediateDays: 15,
  concentratedMonths: 3,
  dueSoonDays: 20,
  firstWarningDays: 30,
  monthBefore: 'start',
  monthBeforeAnswered: true,
  columns: { 完成时间: 'plannedOn', '备注#2': 'none' },
  countingRule: {
    countSubstantiallyCompleted: true,
    countLongTerm: false,
    longTermInBase: false,
    unit: 'measures',
    rounding: 'truncate',
    decimals: 0,
  },
  helperConsent: true,
  colourPreset: 'threeColour',
};

async function reading(kept: unknown): Promise<Settings> {
  const workbook = new FakeWorkbook([]);
  workbook.settings.set('settings', kept);
  return readSettings(workbook);
}

test('what is kept comes back', async () => {
  const workbook = new FakeWorkbook([]);
  await writeSettings(workbook, ALL);
  // The workbook keeps JSON.
  workbook.settings.set('settings', JSON.parse(JSON.stringify(workbook.settings.get('settings'))));
  expect(await readSettings(workbook)).toEqual(ALL);
});

test.each<[why: string, kept: unknown]>([
  ['nothing kept', null],
  ['a text', 'x'],
  ['a list', [1, 2]],
  ['an empty object', {}],
])('%s: the defaults', async (_why, kept) => {
  expect(await reading(kept)).toEqual(DEFAULT_SETTINGS);
});

const RULE = DEFAULT_SETTINGS.countingRule;

test.each<[why: string, kept: object, expected: Partial<Settings>]>([
  ['a day that does not exist', { feedback: '2024-02-30' }, { feedback: null }],
  ['a figure below nothing', { immediateDays: -1 }, { immediateDays: 30 }],
  ['a figure as text', { dueSoonDays: '7' }, { dueSoonDays: 10 }],
  ['a first warning as text', { firstWarningDays: '30' }, { firstWarningDays: null }],
  ['a first warning on the day itself', { firstWarningDays: 0 }, { firstWarningDays: null }],
  ['a part of a day', { firstWarningDays: 20.5 }, { firstWarningDays: null }],
  [
    'a scheme that is not known (any more)',
    { colourPreset: 'rainbow' },
    { colourPreset: 'standard' },
  ],
  ['a scheme that is none', { colourPreset: ['standard'] }, { colourPreset: 'standard' }],
  ['an unknown reading', { monthBefore: 'middle' }, { monthBefore: 'end' }],
  ['an answer that is no answer', { monthBeforeAnswered: 'yes' }, { monthBeforeAnswered: false }],
  [
    'a role that is not known (any more)',
    { columns: { 甲: 'deadline', 乙: 'colour', 丙: 3 } },
    { columns: { 甲: 'deadline' } },
  ],
  ['columns that are a list', { columns: ['deadline'] }, { columns: {} }],
  ['a rule that is none', { countingRule: 7 }, { countingRule: RULE }],
  [
    'a rule with damaged parts',
    { countingRule: { countLongTerm: true, unit: 'pages', decimals: 3, rounding: null } },
    { countingRule: { ...RULE, countLongTerm: true } },
  ],
])('%s falls back alone', async (_why, kept, expected) => {
  expect(await reading({ ...ALL, ...kept })).toEqual({ ...ALL, ...expected });
});

test('settings of an earlier version keep what they say', async () => {
  const kept = { feedback: '2024-07-26', immediateDays: 15, helperConsent: true };
  expect(await reading(kept)).toEqual({ ...DEFAULT_SETTINGS, ...kept });
});

test('every choice that a reading depends on reaches it', () => {
  const { monthBeforeAnswered, countingRule, helperConsent, colourPreset, ...read } = ALL;
  expect(optionsOf(ALL, '2025-04-30')).toEqual({ ...read, asOf: '2025-04-30' });
  expect([monthBeforeAnswered, countingRule.unit, helperConsent, colourPreset]).toEqual([
    true,
    'measures',
    true,
    'threeColour',
  ]);
});

test('without a first warning a reading is told of none', () => {
  expect(optionsOf({ ...ALL, firstWarningDays: null }, '2025-04-30')).not.toHaveProperty(
    'firstWarningDays',
  );
});
