import { FAKE_DRAFTING } from '../support/fake-drafting';
import { FakeWorkbook } from '../support/fake-workbook';
import { smallLedger } from '../support/pane-ledger';
import { onScreen, started, startedWith } from './session-set-up';

describe('while the ledger changes', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  async function quietDraft(workbook?: FakeWorkbook) {
    const all = await started(workbook);
    const drafting = all.session.drafts.draft();
    await jest.advanceTimersByTimeAsync(0);
    await drafting;
    return all;
  }

  test('the draft is marked but the user’s words and tab are left alone', async () => {
    const { session, workbook, now } = await quietDraft();
    session.drafts.edit('领导改过的话');
    workbook.edit('s1', 5, 7, '已完成');
    await jest.advanceTimersByTimeAsync(300);
    expect(onScreen(now()).stale).toBe(false);
    await jest.advanceTimersByTimeAsync(300);
    expect(onScreen(now())).toMatchObject({ text: '领导改过的话', stale: true });
    expect(now().tab).toBe('draft');
    await session.stop();
  });

  test('is not drafted again behind another tab, but when its own opens', async () => {
    const draftLedger = jest.fn(FAKE_DRAFTING.draftLedger);
    const engine = { ...FAKE_DRAFTING, draftLedger };
    const { session, workbook, now } = await startedWith({
      drafting: () => Promise.resolve(engine),
    });
    const drafting = session.drafts.draft();
    await jest.advanceTimersByTimeAsync(0);
    await drafting;
    session.openTab('overview');
    workbook.edit('s1', 5, 7, '已完成');
    await jest.advanceTimersByTimeAsync(2000);
    expect(draftLedger).toHaveBeenCalledTimes(1);
    session.openTab('draft');
    await jest.advanceTimersByTimeAsync(300);
    expect(onScreen(now()).stale).toBe(true);
    await session.stop();
  });

  test('without a draft nothing is drafted', async () => {
    const draftLedger = jest.fn(FAKE_DRAFTING.draftLedger);
    const { session, workbook } = await startedWith({
      drafting: () => Promise.resolve({ ...FAKE_DRAFTING, draftLedger }),
    });
    session.openTab('draft');
    workbook.edit('s1', 5, 7, '已完成');
    await jest.advanceTimersByTimeAsync(2000);
    expect(draftLedger).not.toHaveBeenCalled();
    await session.stop();
  });

  test.each([
    ['a template', '通报（本单位）：', true],
    ['a template of another kind', null, false],
  ] as const)('%s the office worded anew counts: %#', async (_what, text, stale) => {
    const { session, now } = await quietDraft();
    if (text === null) await session.drafts.saveTemplate('audit', '别的：');
    else await session.drafts.saveTemplate('inspection', text);
    await jest.advanceTimersByTimeAsync(300);
    expect(onScreen(now()).stale).toBe(stale);
    await session.stop();
  });

  test('another template chosen does not make it stale: it was made with its own', async () => {
    const { session, now } = await quietDraft();
    await session.drafts.choose({ template: 'audit' });
    await jest.advanceTimersByTimeAsync(300);
    expect(onScreen(now())).toMatchObject({ template: 'inspection', stale: false });
    await session.stop();
  });

  test('typing is checked after a moment of quiet, once', async () => {
    const { session, now } = await quietDraft();
    session.drafts.edit('截止');
    await jest.advanceTimersByTimeAsync(200);
    session.drafts.edit('截止4月');
    await jest.advanceTimersByTimeAsync(299);
    expect(onScreen(now()).checks?.text).not.toBe('截止4月');
    await jest.advanceTimersByTimeAsync(1);
    expect(onScreen(now()).checks).toMatchObject({
      text: '截止4月',
      proof: [{ text: '截止', message: '“截止”后面接日期时应写“截至”（整改台账）。' }],
    });
    await session.stop();
  });

  test('a text is not held against another sheet’s ledger', async () => {
    const workbook = new FakeWorkbook([smallLedger(), { ...smallLedger(), sheet: '另一台账' }]);
    const { session, now } = await quietDraft(workbook);
    workbook.activate('s2');
    await jest.advanceTimersByTimeAsync(600);
    session.drafts.edit('截止4月');
    await jest.advanceTimersByTimeAsync(300);
    expect(onScreen(now()).checks?.proof[0]?.message).toContain('没有台账');
    await session.stop();
  });

  test.each(['draftLedger', 'proofreadText'] as const)(
    'a fault of %s while nobody waits for it is said',
    async (faulty) => {
      const engine = { ...FAKE_DRAFTING };
      const { session, workbook, now } = await startedWith({
        drafting: () => Promise.resolve(engine),
      });
      const drafting = session.drafts.draft();
      await jest.advanceTimersByTimeAsync(0);
      await drafting;
      engine[faulty] = () => {
        throw new RangeError('坏');
      };
      workbook.edit('s1', 5, 7, '已完成');
      await jest.advanceTimersByTimeAsync(600);
      expect(now().notice).toMatchObject({ kind: 'failed', during: 'proofread' });
      await session.stop();
    },
  );

  test('nothing is checked any more once stopped', async () => {
    const { session, now } = await quietDraft();
    const { checks } = onScreen(now());
    session.drafts.edit('截止4月');
    await session.stop();
    await jest.advanceTimersByTimeAsync(2000);
    expect(onScreen(now()).checks).toBe(checks);
  });
});
