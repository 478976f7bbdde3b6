import { WorkbookFailure } from '../../src/app/ports';
import { FakeWorkbook } from '../support/fake-workbook';
import { smallLedger } from '../support/pane-ledger';
import { started } from './session-set-up';

/** The small ledger with blanks behind two units (D3 and D4). */
async function withSpaces() {
  const workbook = new FakeWorkbook([smallLedger()]);
  workbook.edit('s1', 3, 4, '办公室 ');
  workbook.edit('s1', 4, 4, ' 办公室');
  return started(workbook);
}

async function cell(workbook: FakeWorkbook, row: number, column: number): Promise<unknown> {
  return (await workbook.readSheet('s1')).rows[row - 1]?.[column - 1]?.value;
}

async function proposed() {
  const all = await withSpaces();
  all.session.checks.propose();
  const { question } = all.now();
  if (question?.kind !== 'correct') throw new Error('nothing was proposed');
  return { ...all, fixes: question.fixes };
}

describe('生成体检表', () => {
  test('writes our own sheet and says how many findings it has', async () => {
    const { session, workbook, now } = await withSpaces();
    await session.checks.writeSheet();
    expect(workbook.ownSheets.check).toHaveLength(1);
    const { phase, notice } = now();
    const count = phase.kind === 'ledger' ? phase.findings.length : -1;
    expect(count).toBeGreaterThan(1);
    expect(notice).toMatchObject({ kind: 'checkWritten', count, sheet: { ours: true } });
    expect(await cell(workbook, 3, 4)).toBe('办公室 ');
  });

  test('says why it failed', async () => {
    const { session, workbook, now } = await withSpaces();
    workbook.failNext('writeOwnSheet', new WorkbookFailure('sheetProtected', '工作表受保护。'));
    await session.checks.writeSheet();
    expect(now().notice).toMatchObject({ kind: 'failed', during: 'checkSheet' });
  });
});

describe('修正写法', () => {
  test('changes nothing before the preview was agreed to', async () => {
    const { fixes, workbook } = await proposed();
    expect(fixes.map(({ row, column, after }) => [row, column, after])).toEqual([
      [3, 4, '办公室'],
      [4, 4, '办公室'],
    ]);
    expect(await cell(workbook, 3, 4)).toBe('办公室 ');
  });

  test('corrects what stayed ticked, reads again and says how much', async () => {
    const { session, workbook, now, fixes } = await proposed();
    await session.checks.correct(fixes.slice(0, 1));
    expect([await cell(workbook, 3, 4), await cell(workbook, 4, 4)]).toEqual(['办公室', ' 办公室']);
    expect(now()).toMatchObject({
      question: null,
      notice: { kind: 'corrected', done: 1, skipped: [] },
      lastWrite: { kind: 'correct', corrected: [{ sheetId: 's1', row: 3, column: 4 }] },
    });
    session.checks.propose();
    expect(now().question).toMatchObject({ fixes: [{ row: 4 }] });
  });

  test('does not count a cell of which Excel did not say whether it was made', async () => {
    const { session, workbook, now, fixes } = await proposed();
    const [first] = fixes;
    if (first === undefined) throw new Error('nothing was proposed');
    const edits = workbook.editCells.bind(workbook);
    workbook.editCells = async (id, wanted) => {
      const { undo, skipped } = await edits(id, wanted);
      return { undo, skipped: [...skipped, { edit: first, reason: 'unsure' }] };
    };
    await session.checks.correct(fixes);
    expect(now().notice).toMatchObject({ done: 1, skipped: [{ reason: 'unsure' }] });
  });

  test('leaves a cell alone that was changed meanwhile', async () => {
    const { session, workbook, now, fixes } = await proposed();
    workbook.edit('s1', 3, 4, '政务科');
    await session.checks.correct(fixes);
    expect(await cell(workbook, 3, 4)).toBe('政务科');
    expect(now().notice).toMatchObject({ done: 1, skipped: [{ reason: 'changed' }] });
  });

  test.each(['cancel', 'agree', 'decline'] as const)(
    '“%s” alone changes nothing',
    async (reply) => {
      const { session, workbook, now } = await proposed();
      await session.answer(reply);
      expect(now()).toMatchObject({ question: null, notice: null, lastWrite: null });
      expect(await cell(workbook, 3, 4)).toBe('办公室 ');
    },
  );

  test('cannot be done unasked, nor with nothing ticked', async () => {
    const { session, workbook, now, fixes } = await proposed();
    await session.checks.correct([]);
    await session.checks.correct(fixes);
    expect(await cell(workbook, 3, 4)).toBe('办公室 ');
    expect(now().notice).toBeNull();
  });

  test('says why it failed, and there is nothing to take back', async () => {
    const { session, workbook, now, fixes } = await proposed();
    workbook.failNext('editCells', new WorkbookFailure('sheetProtected', '工作表受保护。'));
    await session.checks.correct(fixes);
    expect(now()).toMatchObject({
      notice: { kind: 'failed', during: 'correct' },
      lastWrite: null,
    });
  });
});

describe('撤销修正', () => {
  test('puts back exactly what was there', async () => {
    const { session, workbook, now, fixes } = await proposed();
    const before = await workbook.readSheet('s1');
    await session.checks.correct(fixes);
    await session.undo();
    expect(await workbook.readSheet('s1')).toEqual(before);
    expect(now()).toMatchObject({
      notice: { kind: 'undone', undone: { kind: 'correct', restored: 2, skipped: [] } },
      lastWrite: null,
    });
  });

  test('leaves a cell alone that was changed after the correction', async () => {
    const { session, workbook, now, fixes } = await proposed();
    await session.checks.correct(fixes);
    workbook.edit('s1', 3, 4, '政务科');
    await session.undo();
    expect([await cell(workbook, 3, 4), await cell(workbook, 4, 4)]).toEqual(['政务科', ' 办公室']);
    expect(now().notice).toMatchObject({
      undone: { restored: 1, skipped: [{ reason: 'changed' }] },
    });
  });

  test('leaves a row alone that stands elsewhere by now, though its cell holds the same', async () => {
    const { session, workbook, now, fixes } = await proposed();
    await session.checks.correct(fixes);
    // As sorting or inserting rows does: both rows hold 办公室, but the problems changed places.
    workbook.edit('s1', 3, 2, '档案管理不规范');
    workbook.edit('s1', 4, 2, '学习制度落实不到位');
    await session.undo();
    expect([await cell(workbook, 3, 4), await cell(workbook, 4, 4)]).toEqual(['办公室', '办公室']);
    expect(now().notice).toMatchObject({
      kind: 'undone',
      undone: { restored: 0, skipped: [{ reason: 'moved' }, { reason: 'moved' }] },
    });
  });

  test('knows a row again though its own words were corrected', async () => {
    const workbook = new FakeWorkbook([smallLedger()]);
    workbook.edit('s1', 3, 1, '１');
    workbook.edit('s1', 3, 2, '学习制度落实不到位 ');
    const { session, now } = await started(workbook);
    const before = await workbook.readSheet('s1');
    session.checks.propose();
    const { question } = now();
    await session.checks.correct(question?.kind === 'correct' ? question.fixes : []);
    expect(await cell(workbook, 3, 2)).toBe('学习制度落实不到位');
    await session.undo();
    expect(await workbook.readSheet('s1')).toEqual(before);
  });

  test('is done on the sheet it was made on, wherever the user is', async () => {
    const workbook = new FakeWorkbook([smallLedger(), { ...smallLedger(), sheet: '另一本' }]);
    workbook.edit('s1', 3, 4, '办公室 ');
    const { session, now } = await started(workbook);
    session.checks.propose();
    const { question } = now();
    await session.checks.correct(question?.kind === 'correct' ? question.fixes : []);
    workbook.activate('s2');
    await session.reload();
    expect(now().phase).toMatchObject({ sheet: { name: '另一本' } });
    await session.undo();
    expect(now().notice).toMatchObject({
      kind: 'undone',
      undone: { restored: 1, skipped: [] },
    });
    expect(await cell(workbook, 3, 4)).toBe('办公室 ');
  });

  test('goes back step by step, the newest first', async () => {
    const { session, workbook, now, fixes } = await proposed();
    await session.checks.correct(fixes.slice(0, 1));
    session.checks.propose();
    await session.checks.correct(fixes.slice(1));
    await session.undo();
    expect([await cell(workbook, 3, 4), await cell(workbook, 4, 4)]).toEqual(['办公室', ' 办公室']);
    expect(now().lastWrite).toMatchObject({ kind: 'correct' });
    await session.undo();
    expect(await cell(workbook, 3, 4)).toBe('办公室 ');
  });

  test('stays possible where it failed', async () => {
    const { session, workbook, now, fixes } = await proposed();
    await session.checks.correct(fixes);
    workbook.failNext('editCells', new WorkbookFailure('sheetProtected', '工作表受保护。'));
    await session.undo();
    expect(now().lastWrite).toMatchObject({ kind: 'correct' });
  });

  test('does nothing where nothing was corrected', async () => {
    const { session, now } = await withSpaces();
    await session.undo();
    expect(now().notice).toBeNull();
  });
});
