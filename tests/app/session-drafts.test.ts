import { isEdited } from '../../src/app/draft-state';
import { WorkbookFailure } from '../../src/app/ports';
import { draftOnScreen } from '../../src/app/session';
import { FAKE_DRAFTING } from '../support/fake-drafting';
import { FakeWorkbook } from '../support/fake-workbook';
import { notesSheet, smallLedger } from '../support/pane-ledger';
import { drafted, onScreen, started, startedWith } from './session-set-up';

describe('起草', () => {
  test('opens the draft of the ledger on screen by the chosen template', async () => {
    const { session, now } = await started();
    await session.drafts.choose({ template: 'monthly' });
    await session.drafts.draft();
    expect(now().tab).toBe('draft');
    expect(onScreen(now())).toMatchObject({
      template: 'monthly',
      asOf: '2025-04-30',
      sheet: { id: 's1' },
      stale: false,
    });
    expect(onScreen(now()).text.split('\n')[0]).toBe('月报：截至2025-04-30，internal。');
  });

  test('has been checked when it is done', async () => {
    const { now } = await drafted();
    expect(onScreen(now()).checks?.text).toBe(onScreen(now()).text);
  });

  test.each([
    ['agree', true],
    ['cancel', false],
  ] as const)('asks before it replaces the user’s words; on %s: %s', async (reply, replaced) => {
    const { session, now } = await drafted();
    session.drafts.edit('我改过的话');
    session.openTab('overview');
    await session.drafts.draft();
    expect(now()).toMatchObject({
      question: { kind: 'replaceDraft', audience: 'internal' },
      tab: 'draft',
    });
    expect(onScreen(now()).text).toBe('我改过的话');
    await session.answer(reply);
    expect(isEdited(onScreen(now()))).toBe(!replaced);
    expect(now().question).toBeNull();
  });

  test('does not ask about the words of the other version', async () => {
    const { session, now } = await drafted();
    session.drafts.edit('内部的话');
    await session.drafts.choose({ audience: 'public' });
    await session.drafts.draft();
    expect(now().question).toBeNull();
    expect(now().drafts.internal?.text).toBe('内部的话');
    expect(onScreen(now()).text).toContain('public');
  });

  test('does nothing where the sheet is no ledger', async () => {
    const { session, now } = await started(new FakeWorkbook([notesSheet()]));
    await session.drafts.draft();
    expect(now()).toMatchObject({ drafts: { internal: null, public: null }, notice: null });
  });

  test('says where the engine did not come, and can be repeated', async () => {
    let tries = 0;
    const { session, now } = await startedWith({
      drafting: () => {
        tries += 1;
        const lost = new WorkbookFailure('unknown', '没有取到。');
        return tries === 1 ? Promise.reject(lost) : Promise.resolve(FAKE_DRAFTING);
      },
    });
    await session.drafts.draft();
    expect(now().notice).toMatchObject({ kind: 'failed', during: 'draft' });
    await session.drafts.draft();
    expect(draftOnScreen(now())).not.toBeNull();
    expect(tries).toBe(2);
  });

  test('says where drafting itself broke', async () => {
    const broken = {
      ...FAKE_DRAFTING,
      draftLedger: () => {
        throw new RangeError('坏');
      },
    };
    const { session, now } = await startedWith({ drafting: () => Promise.resolve(broken) });
    await session.drafts.draft();
    expect(now().notice).toMatchObject({ kind: 'failed', during: 'draft' });
  });
});

describe('the engine', () => {
  test('is fetched when the tab opens, not before', async () => {
    const drafting = jest.fn(() => Promise.resolve(FAKE_DRAFTING));
    const { session, now } = await startedWith({ drafting });
    expect(drafting).not.toHaveBeenCalled();
    session.openTab('findings');
    expect(drafting).not.toHaveBeenCalled();
    session.openTab('draft');
    await Promise.resolve();
    expect(now().draftingEngine).toBe(FAKE_DRAFTING);
    session.openTab('draft');
    expect(drafting).toHaveBeenCalledTimes(1);
  });
});

describe('where a sentence came from', () => {
  test.each<[string, readonly string[], readonly number[], readonly string[]]>([
    ['its cells', ['B3', 'F3'], [3], ['B3', 'F3']],
    ['its rows where it names no cell', [], [3, 7], ['3:3', '7:7']],
  ])('%s are selected in the sheet it was drafted from', async (_what, cells, rows, selected) => {
    const { session, workbook } = await drafted();
    await session.reload('s2');
    await session.drafts.show(cells, rows);
    expect(workbook.cellSelections).toEqual([{ sheetId: 's1', cells: selected }]);
  });

  test('nothing is selected for words that come from no cell', async () => {
    const { session, workbook } = await drafted();
    await session.drafts.show([], []);
    expect(workbook.cellSelections).toEqual([]);
  });

  test('a sheet that is gone is said', async () => {
    const { session, workbook, now } = await drafted();
    workbook.failNext('selectCells', new WorkbookFailure('sheetMissing', '工作表不在了。'));
    await session.drafts.show(['B3'], [3]);
    expect(now().notice).toMatchObject({ kind: 'failed', during: 'select' });
  });
});

describe('the rows selected in the sheet', () => {
  test('are followed until the pane stops', async () => {
    const { session, workbook, now } = await started();
    workbook.pick({ sheetId: 's1', top: 3, bottom: 4 });
    expect(now().picked).toEqual({ sheetId: 's1', top: 3, bottom: 4 });
    await session.start();
    expect(workbook.selectionListeners).toBe(1);
    await session.stop();
    expect(workbook.selectionListeners).toBe(0);
  });

  test('a workbook that does not tell them works all the same', async () => {
    const workbook = new FakeWorkbook([smallLedger()]);
    workbook.onSelected = () => Promise.reject(new WorkbookFailure('notSupported', '太旧。'));
    const { session, now } = await started(workbook);
    expect(now()).toMatchObject({ phase: { kind: 'ledger' }, notice: null, picked: null });
    await session.stop();
  });
});
