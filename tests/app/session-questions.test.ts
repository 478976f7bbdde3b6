import { readSettings } from '../../src/app/settings-in-workbook';
import { started } from './session-set-up';

test('what the columns are is kept beside earlier answers, and read with', async () => {
  const { session, workbook, now } = await started();
  await session.questions.answerColumns({ 整改进展: 'none' });
  await session.questions.answerColumns({ 责任单位: 'person' });
  expect((await readSettings(workbook)).columns).toEqual({ 整改进展: 'none', 责任单位: 'person' });
  expect(now().phase).toMatchObject({
    ledger: { options: { columns: { 整改进展: 'none', 责任单位: 'person' } } },
  });
});

test.each(['end', 'start'] as const)('8月前 as “%s” is kept as answered', async (monthBefore) => {
  const { session, workbook, now } = await started();
  await session.questions.answerMonthBefore(monthBefore);
  expect(await readSettings(workbook)).toMatchObject({ monthBefore, monthBeforeAnswered: true });
  expect(now().phase).toMatchObject({ ledger: { options: { monthBefore } } });
});

test('what is put off is forgotten with the session', async () => {
  const { session, workbook, now } = await started();
  session.questions.putOffColumns(['甲']);
  session.questions.putOffColumns(['乙']);
  session.questions.putOffMonthBefore();
  expect(now().putOff).toEqual({ columns: ['甲', '乙'], monthBefore: true });
  expect(workbook.settings.size).toBe(0);
});

test('the figures follow the counting rule', async () => {
  const { session, now } = await started();
  const { settings } = now();
  const countingRule = { ...settings.countingRule, countLongTerm: true };
  await session.saveSettings({ ...settings, countingRule });
  expect(now().phase).toMatchObject({ summary: { rule: countingRule } });
  expect(now().phase).toMatchObject({ summary: { completionRate: { numerator: 3 } } });
});
