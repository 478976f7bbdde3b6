import { WorkbookFailure } from '../../src/app/ports';
import { DEFAULT_SETTINGS, type Settings } from '../../src/app/settings';
import { readSettings } from '../../src/app/settings-in-workbook';
import { FakeWorkbook } from '../support/fake-workbook';
import { notesSheet, smallLedger } from '../support/pane-ledger';
import { started } from './session-set-up';

function protectedLedger(): FakeWorkbook {
  const workbook = new FakeWorkbook([smallLedger(), notesSheet()]);
  workbook.protect('s1');
  return workbook;
}

const MEASURES = { ...DEFAULT_SETTINGS.countingRule, unit: 'measures' } as const;

describe('着色', () => {
  test('asks first and writes nothing yet', async () => {
    const { session, workbook, now } = await started();
    await session.highlight();
    expect(now().question).toEqual({ kind: 'consent', to: 'highlight' });
    expect(workbook.highlights).toHaveLength(0);
  });

  test('after agreement writes, keeps the agreement and says the figures', async () => {
    const { session, workbook, now } = await started();
    await session.highlight();
    await session.answer('agree');
    expect(workbook.highlights.map(({ sheet }) => sheet)).toEqual(['整改台账']);
    expect((await readSettings(workbook)).helperConsent).toBe(true);
    expect(now().notice).toMatchObject({
      kind: 'highlighted',
      counts: { overdue: 2, dueSoon: 1, completed: 2, longTerm: 1, inProgress: 1 },
    });
    expect(now().phase).toMatchObject({ helper: { dueColumn: 8, stateColumn: 9 } });
  });

  test('colours in the scheme that was chosen', async () => {
    const { session, workbook } = await started();
    await session.saveSettings({ ...DEFAULT_SETTINGS, colourPreset: 'threeColour' });
    await session.highlight();
    await session.answer('agree');
    expect(workbook.highlights[0]?.rules.map(({ key }) => key)).toEqual(['overdue', 'dueSoon']);
  });

  test('asks only once', async () => {
    const { session, workbook, now } = await started();
    await session.highlight();
    await session.answer('agree');
    await session.highlight();
    expect(now().question).toBeNull();
    expect(workbook.highlights).toHaveLength(2);
  });

  test.each(['cancel', 'decline'] as const)('on %s writes and keeps nothing', async (reply) => {
    const { session, workbook, now } = await started();
    await session.highlight();
    await session.answer(reply);
    expect(workbook.highlights).toHaveLength(0);
    expect((await readSettings(workbook)).helperConsent).toBe(false);
    expect(now()).toMatchObject({ question: null, notice: null, task: null });
  });

  test.each([
    ['today', null, '=TODAY()'],
    ['a chosen day', '2025-03-31', '=DATE(2025,3,31)'],
  ] as const)('tests the colours against %s', async (_what, asOf, formula) => {
    const { session, workbook } = await started();
    await session.chooseAsOf(asOf);
    await session.highlight();
    await session.answer('agree');
    expect(workbook.highlights[0]?.asOfName.formula).toBe(formula);
  });

  test('reads again first, so that an edit that has not reached the pane counts', async () => {
    const { session, workbook, now } = await started();
    await session.highlight();
    workbook.edit('s1', 5, 7, '已完成');
    await session.answer('agree');
    expect(now().notice).toMatchObject({ counts: { overdue: 1, completed: 3 } });
  });

  test('writes nothing where the ledger is gone meanwhile', async () => {
    const { session, workbook, now } = await started();
    await session.highlight();
    workbook.edit('s1', 2, 2, '甲');
    workbook.edit('s1', 2, 3, '乙');
    await session.answer('agree');
    expect(workbook.highlights).toHaveLength(0);
    expect(now().notice).toMatchObject({ kind: 'failed', failure: { code: 'sheetMissing' } });
  });

  test('says why it failed', async () => {
    const { session, workbook, now } = await started();
    workbook.failNext('applyHighlights', new WorkbookFailure('sheetProtected', '工作表受保护。'));
    await session.highlight();
    await session.answer('agree');
    expect(now()).toMatchObject({
      task: null,
      notice: { kind: 'failed', during: 'highlight', failure: { message: '工作表受保护。' } },
    });
  });

  test('runs alone', async () => {
    const { session, workbook } = await started();
    await session.highlight();
    await Promise.all([session.answer('agree'), session.saveSettings(DEFAULT_SETTINGS)]);
    expect((await readSettings(workbook)).helperConsent).toBe(true);
  });
});

describe('生成汇总表', () => {
  test.each([
    ['agree', true, 1],
    ['decline', false, 0],
  ] as const)('on %s is live: %s', async (reply, live, highlights) => {
    const { session, workbook, now } = await started();
    await session.writeSummary();
    expect(now().question).toEqual({ kind: 'consent', to: 'summary' });
    await session.answer(reply);
    expect(workbook.ownSheets.summary).toHaveLength(1);
    expect(workbook.highlights).toHaveLength(highlights);
    expect(now().notice).toMatchObject({ kind: 'summaryWritten', live, sheet: { ours: true } });
    expect((await readSettings(workbook)).helperConsent).toBe(live);
  });

  test('on cancel writes nothing', async () => {
    const { session, workbook } = await started();
    await session.writeSummary();
    await session.answer('cancel');
    expect(workbook.ownSheets.summary).toHaveLength(0);
  });

  test('does not ask where the columns stand already', async () => {
    const { session, workbook } = await started();
    await session.highlight();
    await session.answer('agree');
    await session.writeSummary();
    expect(workbook.ownSheets.summary).toHaveLength(1);
  });
});

describe('on a protected ledger', () => {
  test('着色 says so and asks nothing', async () => {
    const { session, workbook, now } = await started(protectedLedger());
    await session.highlight();
    expect(now()).toMatchObject({
      question: null,
      notice: { kind: 'failed', during: 'highlight', failure: { code: 'sheetProtected' } },
    });
    expect(workbook.highlights).toHaveLength(0);
    expect((await readSettings(workbook)).helperConsent).toBe(false);
  });

  test('and asks once the protection is gone, whether Excel told of it or not', async () => {
    const { session, workbook, now } = await started(protectedLedger());
    workbook.protect('s1', false);
    await session.highlight();
    await session.highlight();
    expect(now().question).toEqual({ kind: 'consent', to: 'highlight' });
  });

  test.each([false, true])(
    '生成汇总表 asks for fixed figures; agreed before: %s',
    async (agreed) => {
      const { session, workbook, now } = await started(protectedLedger());
      if (agreed) await session.saveSettings({ ...now().settings, helperConsent: true });
      await session.writeSummary();
      expect(now().question).toEqual({ kind: 'consent', to: 'summary' });
      await session.answer('decline');
      expect(now().notice).toMatchObject({ kind: 'summaryWritten', live: false });
      expect(workbook.highlights).toHaveLength(0);
      expect(workbook.ownSheets.summary).toHaveLength(1);
    },
  );
});

describe('撤除', () => {
  test('asks first, then takes all of ours away and says how much', async () => {
    const { session, workbook, now } = await started();
    await session.highlight();
    await session.answer('agree');
    session.remove();
    expect(now().question).toEqual({ kind: 'remove' });
    expect(workbook.highlights).toHaveLength(1);
    await session.answer('agree');
    expect(now().notice).toMatchObject({
      kind: 'removed',
      removal: { helperColumns: 2, cleared: [] },
    });
    expect(now().phase).toMatchObject({ helper: null });
  });
});

test('changed settings are kept and the figures follow', async () => {
  const { session, workbook, now } = await started();
  await session.saveSettings({ ...DEFAULT_SETTINGS, dueSoonDays: 7 });
  expect((await readSettings(workbook)).dueSoonDays).toBe(7);
  expect(now().phase).toMatchObject({ summary: { dueSoon: 0 } });
  expect(now().notice).toEqual({ kind: 'settingsSaved' });
});

test.each<[string, Partial<Settings>, object]>([
  ['other colours', { colourPreset: 'signalLight' }, { coloured: true }],
  ['other limits', { dueSoonDays: 7 }, { coloured: true }],
  ['another way of counting', { countingRule: MEASURES }, {}],
])('on a coloured ledger, %s', async (_what, changed, said) => {
  const { session, now } = await started();
  await session.highlight();
  await session.answer('agree');
  await session.saveSettings({ ...now().settings, ...changed });
  expect(now().notice).toEqual({ kind: 'settingsSaved', ...said });
});
