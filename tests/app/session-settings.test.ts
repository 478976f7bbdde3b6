import type { SettingsDamage } from '../../src/app/kept-damage';
import { DEFAULT_SETTINGS } from '../../src/app/settings';
import { FakeWorkbook } from '../support/fake-workbook';
import { smallLedger } from '../support/pane-ledger';
import { started } from './session-set-up';

function keeping(kept: Readonly<Record<string, unknown>>): FakeWorkbook {
  const workbook = new FakeWorkbook([smallLedger()]);
  for (const [key, value] of Object.entries(kept)) workbook.settings.set(key, value);
  return workbook;
}

const DAMAGED = { version: 1, dueSoonDays: '十天', helperConsent: true };

test.each<[why: string, kept: Readonly<Record<string, unknown>>, SettingsDamage]>([
  ['one setting', { settings: DAMAGED }, { parts: ['dueSoonDays'], newer: false }],
  ['all of them', { settings: '坏' }, { parts: ['settings'], newer: false }],
  [
    'of drafting, too',
    { settings: DAMAGED, drafting: 7 },
    { parts: ['dueSoonDays', 'drafting'], newer: false },
  ],
  ['a later version', { drafting: { version: 2 } }, { parts: [], newer: true }],
])(
  '%s: said as the pane opens, and the ledger is read all the same',
  async (_why, kept, damage) => {
    const { now } = await started(keeping(kept));
    expect(now().phase.kind).toBe('ledger');
    expect(now().notice).toEqual({ kind: 'settingsDamaged', ...damage });
  },
);

test('with snapshots that cannot be read, too', async () => {
  const { now } = await started(keeping({ settings: DAMAGED, snapshots: 'x' }));
  expect(now().notice).toMatchObject({ parts: ['dueSoonDays'], snapshots: 1 });
});

test('sound settings are not spoken of', async () => {
  const { now } = await started(keeping({ settings: { version: 1, ...DEFAULT_SETTINGS } }));
  expect(now().notice).toBeNull();
});

test('said once, and again when the pane opens until the settings are saved', async () => {
  const workbook = keeping({ settings: DAMAGED });
  const { session, now } = await started(workbook);
  session.dismissNotice();
  await session.start();
  expect(now().notice).toBeNull();
  // What is kept in passing leaves it as it is.
  await session.questions.answerMonthBefore('start');
  expect((await started(workbook)).now().notice).toMatchObject({ parts: ['dueSoonDays'] });
  await session.saveSettings(now().settings);
  expect(workbook.settings.get('settings')).toMatchObject({
    dueSoonDays: 10,
    monthBefore: 'start',
  });
  expect((await started(workbook)).now().notice).toBeNull();
});

test('nothing is written as long as the user saves nothing', async () => {
  const workbook = keeping({ settings: DAMAGED, drafting: [1], snapshots: 3 });
  await started(workbook);
  expect([...workbook.settings]).toEqual([
    ['settings', DAMAGED],
    ['drafting', [1]],
    ['snapshots', 3],
  ]);
});
