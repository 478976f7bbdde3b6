import fc from 'fast-check';
import {
  readKeptSupervision,
  SUPERVISION_KEY,
  writeSupervision,
} from '../../../src/app/process/supervision-in-workbook';
import { DEFAULT_SUPERVISION } from '../../../src/app/process/supervision-settings';
import { soundRules } from '../../../src/domain/supervision/rules';
import { FakeWorkbook } from '../../support/fake-workbook';
import { smallLedger } from '../../support/pane-ledger';

test('settings are kept and read again', async () => {
  const workbook = new FakeWorkbook([smallLedger()]);
  const settings = {
    ...DEFAULT_SUPERVISION,
    by: 'leader',
    interviewDays: null,
    prefix: '柳巡整',
  } as const;
  await writeSupervision(workbook, settings);
  expect((await readKeptSupervision(workbook)).value).toEqual(settings);
});

test('what is damaged comes back as its default and is named', async () => {
  const workbook = new FakeWorkbook([smallLedger()]);
  const kept = { version: 1, superviseDays: 0, interviewDays: 'x', prefix: '甲\n乙', by: 'leader' };
  await workbook.writeSetting(SUPERVISION_KEY, kept);
  const { value, damaged } = await readKeptSupervision(workbook);
  expect(value).toEqual({ ...DEFAULT_SUPERVISION, by: 'leader' });
  expect([...damaged].sort()).toEqual(['interviewDays', 'prefix', 'superviseDays']);
});

test('what a later version keeps stays beside what is saved', async () => {
  const workbook = new FakeWorkbook([smallLedger()]);
  await workbook.writeSetting(SUPERVISION_KEY, { version: 9, replyDays: 7, colour: 'red' });
  await writeSupervision(workbook, { ...DEFAULT_SUPERVISION, replyDays: 3 });
  expect(await workbook.readSetting(SUPERVISION_KEY)).toEqual({
    version: 9,
    replyDays: 3,
    colour: 'red',
  });
});

test('whatever is kept, the settings that come of it make sense', async () => {
  const part = fc.oneof(fc.jsonValue(), fc.integer({ min: -5, max: 5000 }), fc.string());
  const keys = fc.constantFrom('version', ...Object.keys(DEFAULT_SUPERVISION));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.dictionary(keys, part)), async (kept) => {
      const workbook = new FakeWorkbook([smallLedger()]);
      await workbook.writeSetting(SUPERVISION_KEY, kept);
      const { value } = await readKeptSupervision(workbook);
      expect(Object.keys(value).sort()).toEqual(Object.keys(DEFAULT_SUPERVISION).sort());
      expect(soundRules(value)).toMatchObject({
        remindDays: value.remindDays,
        superviseDays: value.superviseDays,
        interviewDays: value.interviewDays,
        interviewAfter: value.interviewAfter,
        replyDays: value.replyDays,
      });
    }),
  );
});
