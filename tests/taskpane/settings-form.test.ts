import { DEFAULT_SETTINGS, type Settings } from '../../src/app/settings';
import { DEFAULT_COUNTING_RULE } from '../../src/domain/summary/counting-rule';
import {
  readForm,
  toForm,
  warningDaysIn,
  type SettingsFields,
} from '../../src/taskpane/settings-form';

const FULL: Settings = {
  feedback: '2024-07-26',
  immediateDays: 15,
  concentratedMonths: 3,
  dueSoonDays: 0,
  firstWarningDays: 20,
  monthBefore: 'start',
  monthBeforeAnswered: true,
  columns: { 完成时间: 'deadline' },
  countingRule: { ...DEFAULT_COUNTING_RULE, unit: 'measures' },
  helperConsent: true,
  colourPreset: 'signalLight',
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
  ['firstWarningDays', '0'],
  ['firstWarningDays', '366'],
  ['firstWarningDays', '二十'],
])('%s cannot be "%s"', (name, value) => {
  const form = { ...toForm(FULL), [name]: value };
  expect(readForm(form)).toEqual({ settings: null, wrong: [name] });
});

test.each([
  ['10', '10', 'not later than 临期'],
  ['10', '9', 'not later than 临期'],
  ['365', '365', 'nor at the very end'],
])('with 临期 at %s days 预警 cannot be at %s, %s', (dueSoonDays, firstWarningDays) => {
  const form = { ...toForm(FULL), dueSoonDays, firstWarningDays };
  expect(readForm(form)).toEqual({ settings: null, wrong: ['firstWarningOrder'] });
  expect(warningDaysIn(form)).toBeNull();
});

test('预警 may be left out', () => {
  const form = { ...toForm(FULL), firstWarningDays: ' ' };
  expect(readForm(form).settings?.firstWarningDays).toBeNull();
  expect(warningDaysIn(form)).toEqual({ dueSoonDays: 0, firstWarningDays: null });
});

test('beside a 临期 that cannot be read, only that is wrong', () => {
  const form = { ...toForm(FULL), dueSoonDays: 'x', firstWarningDays: '5' };
  expect(readForm(form).wrong).toEqual(['dueSoonDays']);
  expect(warningDaysIn(form)).toBeNull();
});

test('every field that is wrong is named', () => {
  const form = { ...toForm(FULL), feedback: 'x', immediateDays: 'x', dueSoonDays: 'x' };
  expect(readForm(form).wrong).toEqual(['feedback', 'immediateDays', 'dueSoonDays']);
});
