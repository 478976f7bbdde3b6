import { DEFAULT_DRAFTING } from '../../src/app/drafting-settings';
import { readDrafting } from '../../src/app/drafting-in-workbook';
import { WorkbookFailure } from '../../src/app/ports';
import { FakeWorkbook } from '../support/fake-workbook';
import { smallLedger } from '../support/pane-ledger';
import { started, startedWith } from './session-set-up';

test('what was chosen in the workbook before is there from the start', async () => {
  const workbook = new FakeWorkbook([smallLedger()]);
  const kept = { ...DEFAULT_DRAFTING, template: 'audit', facts: { 单位全称: '某局' } };
  workbook.settings.set('drafting', kept);
  const { now } = await started(workbook);
  expect(now().drafting).toEqual(kept);
});

test('a choice counts at once and is kept', async () => {
  const { session, workbook, now } = await started();
  const kept = session.drafts.choose({ template: 'audit', audience: 'public' });
  expect(now().drafting).toMatchObject({ template: 'audit', audience: 'public' });
  await kept;
  expect(await readDrafting(workbook)).toEqual(now().drafting);
  expect(now().notice).toBeNull();
});

test('of choices in a hurry the last one is kept, whole', async () => {
  const { session, workbook, now } = await started();
  await Promise.all([
    session.drafts.choose({ template: 'audit' }),
    session.drafts.saveFacts({ 单位全称: '某局' }),
    session.drafts.choose({ linePitch: 30 }),
  ]);
  expect(await readDrafting(workbook)).toEqual({
    ...DEFAULT_DRAFTING,
    template: 'audit',
    facts: { 单位全称: '某局' },
    linePitch: 30,
  });
  expect(now().drafting).toEqual(await readDrafting(workbook));
});

test('a slow workbook keeps the last choice too', async () => {
  const { session, workbook, now } = await started();
  const write = workbook.writeSetting.bind(workbook);
  const waits = [20, 0];
  workbook.writeSetting = async (key, value) => {
    await new Promise((resolve) => setTimeout(resolve, waits.shift() ?? 0));
    await write(key, value);
  };
  await Promise.all([
    session.drafts.choose({ template: 'audit' }),
    session.drafts.choose({ template: 'monthly' }),
  ]);
  expect(await readDrafting(workbook)).toEqual(now().drafting);
});

test('where the workbook refuses, the choice counts and it is said', async () => {
  const { session, workbook, now } = await started();
  workbook.failNext('writeSetting', new WorkbookFailure('cellEditMode', '正在编辑。'));
  await session.drafts.saveFacts({ 单位全称: '某局' });
  expect(now()).toMatchObject({
    drafting: { facts: { 单位全称: '某局' } },
    notice: { kind: 'failed', during: 'saveDrafting' },
  });
  await session.drafts.choose({ linePitch: 30 });
  expect(await readDrafting(workbook)).toEqual(now().drafting);
});

test('facts are taken over one by one', async () => {
  const { session, now } = await started();
  await session.drafts.saveFacts({ 单位全称: '某局', 专题会议次数: '8' });
  await session.drafts.saveFacts({ 专题会议次数: '' });
  expect(now().drafting.facts).toEqual({ 单位全称: '某局', 专题会议次数: '' });
  expect(now().notice).toEqual({ kind: 'factsSaved' });
});

test('facts stand in the next draft', async () => {
  const { session, now } = await started();
  await session.drafts.saveFacts({ 单位全称: '某局' });
  await session.drafts.draft();
  expect(now().drafts.internal?.text).toContain('通报：某局截至');
});

describe('a template', () => {
  test('that is right is kept and drafted from', async () => {
    const { session, workbook, now } = await started();
    expect(await session.drafts.saveTemplate('inspection', '本单位通报：')).toEqual([]);
    expect(now().notice).toEqual({ kind: 'templateSaved' });
    expect((await readDrafting(workbook)).templates).toEqual({ inspection: '本单位通报：' });
    await session.drafts.draft();
    expect(now().drafts.internal?.text).toContain('本单位通报：截至');
  });

  test('that is wrong is not kept', async () => {
    const { session, workbook, now } = await started();
    expect(await session.drafts.saveTemplate('inspection', '【坏】')).toEqual([
      { line: 1, message: '没有“坏”这个部分。' },
    ]);
    expect(now().drafting.templates).toEqual({});
    expect(workbook.settings.has('drafting')).toBe(false);
    expect(now().notice).toBeNull();
  });

  test('that could not be looked at is not kept either', async () => {
    const { session, now } = await startedWith({
      drafting: () => Promise.reject(new WorkbookFailure('unknown', '没有取到。')),
    });
    expect(await session.drafts.saveTemplate('inspection', '本单位通报：')).toEqual([
      { line: 1, message: '没有取到。' },
    ]);
    expect(now().drafting.templates).toEqual({});
    expect(now().notice).toMatchObject({ kind: 'failed', during: 'saveDrafting' });
  });

  test('worded as it ships is not kept as the office’s own', async () => {
    const { session, now } = await started();
    await session.drafts.saveTemplate('audit', '本单位报告：');
    await session.drafts.saveTemplate('audit', '报告：');
    expect(now().drafting.templates).toEqual({});
  });

  test('can be reset, and the others stay', async () => {
    const { session, workbook, now } = await started();
    await session.drafts.saveTemplate('audit', '本单位报告：');
    await session.drafts.saveTemplate('monthly', '本单位月报：');
    await session.drafts.resetTemplate('audit');
    expect((await readDrafting(workbook)).templates).toEqual({ monthly: '本单位月报：' });
    expect(now().notice).toEqual({ kind: 'templateReset' });
  });
});
