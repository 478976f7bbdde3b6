import { DEFAULT_SETTINGS, type Settings } from '../../src/app/settings';
import { DEFAULT_COUNTING_RULE } from '../../src/domain/summary/counting-rule';
import { readForm, toForm, type SettingsFields } from '../../src/taskpane/settings-form';

const FULL: Settings = {
  feedback: '2024-07-26',
  immediateDays: 15,
  concentratedMonths: 3,
  dueSoonDays: 0,
  monthBefore: 'start',
  monthBeforeAnswered: true,
  columns: { 完成时间: 'deadline' },
  countingRule: { ...DEFAULT_COUNTING_RULE, unit: 'measures' },
  helperConsent: true,
};

test.each([
  ['the defaults', DEFAULT_SETTINGS],
  ['all filled', FULL],
])('%s come back as they went in', (_what, settings) => {
  expect(readForm(toForm(settings))).toEqual({ settings, wrong: [] });
});

test.each<[keyof SettingsFields, string]>([
  ['feedback', '2024-02-30'],
  ['feedback', '26.7.2024'],
  ['immediateDays', ''],
  ['immediateDays', '0'],
  ['immediateDays', '366'],
  ['immediateDays', '1.5'],
  ['concentratedMonths', '37'],
  ['concentratedMonths', '-1'],
  ['dueSoonDays', '十'],
  ['dueSoonDays', '1e2'],
])('%s cannot be "%s"', (name, value) => {
  const form = { ...toForm(FULL), [name]: value };
  expect(readForm(form)).toEqual({ settings: null, wrong: [name] });
});

test('every field that is wrong is named', () => {
  const form = { ...toForm(FULL), feedback: 'x', immediateDays: 'x', dueSoonDays: 'x' };
  expect(readForm(form).wrong).toEqual(['feedback', 'immediateDays', 'dueSoonDays']);
});
