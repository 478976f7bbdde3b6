import { WorkbookFailure } from '../../src/app/ports';
import { DEFAULT_SETTINGS } from '../../src/app/settings';
import { PRESETS } from '../../src/domain/palette/presets';
import { started } from './session-set-up';

test('writes the board at once, without helper columns and without asking', async () => {
  const { session, workbook, now } = await started();
  await session.writeBoard();
  expect(workbook.ownSheets.board).toHaveLength(1);
  expect(workbook.highlights).toHaveLength(0);
  expect(now()).toMatchObject({
    question: null,
    task: null,
    notice: { kind: 'boardWritten', sheet: { id: 'board', ours: true } },
  });
});

test('bears the title of the ledger sheet above its header', async () => {
  const { session, workbook } = await started();
  await session.writeBoard();
  const content = workbook.ownSheets.board[0]?.cells[0]?.[0]?.content;
  expect(content).toEqual({ kind: 'text', text: '专项检查整改台账　挂图作战图' });
});

test('is drawn in the scheme that was chosen', async () => {
  const { session, workbook } = await started();
  await session.saveSettings({ ...DEFAULT_SETTINGS, colourPreset: 'greyscale' });
  await session.writeBoard();
  const fills = workbook.ownSheets.board[0]?.paints?.map(({ fill }) => fill);
  expect(fills).toContain(PRESETS.greyscale.palette.overdue.light.tint);
  expect(fills).not.toContain(PRESETS.standard.palette.overdue.light.tint);
});

test('reads again first, so that an edit that has not reached the pane counts', async () => {
  const { session, workbook } = await started();
  const figures = () => workbook.ownSheets.board.at(-1)?.cells[1]?.[0]?.content;
  await session.writeBoard();
  const before = figures();
  workbook.edit('s1', 5, 7, '已完成');
  await session.writeBoard();
  expect(figures()).not.toEqual(before);
});

test('a failure is said', async () => {
  const { session, workbook, now } = await started();
  workbook.failNext('writeOwnSheet', new WorkbookFailure('sheetProtected', '受保护'));
  await session.writeBoard();
  expect(now().notice).toMatchObject({
    kind: 'failed',
    during: 'board',
    failure: { code: 'sheetProtected' },
  });
});

test('撤除 clears it too', async () => {
  const { session, now } = await started();
  await session.writeBoard();
  session.remove();
  await session.answer('agree');
  expect(now().notice).toMatchObject({ kind: 'removed', removal: { cleared: ['board'] } });
});
