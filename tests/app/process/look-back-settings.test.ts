import { readLookBackRule, writeLookBackRule } from '../../../src/app/process/look-back-settings';
import { DEFAULT_LOOK_BACK_RULE } from '../../../src/domain/look-back/rule';

function settingOf(kept: unknown) {
  let held = kept;
  return {
    readSetting: () => Promise.resolve(held),
    writeSetting: (_key: string, value: unknown) => {
      held = value;
      return Promise.resolve();
    },
    held: () => held,
  };
}

const SOUND = {
  immediateMonths: 2,
  stagedMonths: 4,
  continuingMonths: 6,
  againMonths: 2,
  secondMonths: 3,
  soonDays: 15,
};
const RULE = {
  months: { immediate: 2, staged: 4, continuing: 6 },
  againMonths: 2,
  secondMonths: 3,
  soonDays: 15,
};

test.each<[why: string, kept: unknown, read: unknown]>([
  ['nothing kept', null, { rule: DEFAULT_LOOK_BACK_RULE, isDamaged: false, isNewer: false }],
  ['as written', { version: 1, ...SOUND }, { rule: RULE, isDamaged: false, isNewer: false }],
  [
    'one figure damaged',
    { version: 1, ...SOUND, stagedMonths: 'x' },
    {
      rule: { ...RULE, months: { ...RULE.months, staged: 6 } },
      isDamaged: true,
      isNewer: false,
    },
  ],
  ['no envelope', 'x', { rule: DEFAULT_LOOK_BACK_RULE, isDamaged: true, isNewer: false }],
  ['a later version', { version: 2, ...SOUND }, { rule: RULE, isDamaged: false, isNewer: true }],
  [
    'beyond what makes sense',
    { version: 1, ...SOUND, soonDays: 9999 },
    { rule: { ...RULE, soonDays: 30 }, isDamaged: true, isNewer: false },
  ],
])('%s', async (_why, kept, read) => {
  expect(await readLookBackRule(settingOf(kept))).toEqual(read);
});

test('what is written is read again', async () => {
  const settings = settingOf(null);
  await writeLookBackRule(settings, RULE);
  expect(settings.held()).toEqual({ version: 1, ...SOUND });
  expect((await readLookBackRule(settings)).rule).toEqual(RULE);
});

test('what a later version keeps beside it stays', async () => {
  const settings = settingOf({ version: 2, ...SOUND, byUnit: { 办公室: 1 } });
  await writeLookBackRule(settings, { ...RULE, soonDays: 20 });
  expect(settings.held()).toEqual({ version: 2, ...SOUND, soonDays: 20, byUnit: { 办公室: 1 } });
});
