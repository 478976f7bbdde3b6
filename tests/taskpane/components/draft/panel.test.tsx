import { act, screen, waitFor, within } from '@testing-library/react';
import { WorkbookFailure } from '../../../../src/app/ports';
import { FakeWorkbook } from '../../../support/fake-workbook';
import { notesSheet, smallLedger } from '../../../support/pane-ledger';
import { DRAFT, ENGINE } from '../../draft-fixture';
import { axeFindings, dialogButton, dialogGone, renderLedger, renderPane } from '../../render-pane';
import { button, field, openDraft } from './open-draft';

test('起草 on the overview opens the tab with the text for reading', async () => {
  await openDraft();
  expect(screen.getByRole('tab', { name: '文稿' })).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByText('按“整改台账”起草 · 截至2025年4月30日')).toBeVisible();
  expect(button('阅读')).toHaveAttribute('aria-pressed', 'true');
  expect(await axeFindings()).toEqual([]);
});

test('a draft can be begun from its own tab', async () => {
  const { user } = await renderLedger({ drafting: () => Promise.resolve(ENGINE) });
  await user.click(screen.getByRole('tab', { name: '文稿' }));
  expect(await screen.findByText(/^还没有文稿。点“起草”/u)).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await user.click(button('起草'));
  expect(await screen.findByRole('region', { name: '整改进展情况文稿' })).toBeVisible();
});

test('only the problems of one unit, and the text says so until another is drafted', async () => {
  const { user } = await openDraft();
  const scopes = screen.getByRole('combobox', { name: '范围' });
  expect(scopes).toHaveValue('all');
  await user.selectOptions(scopes, '办公室');
  expect(screen.getByText('下面这份写的是全部问题；要换范围，请点“重新起草”。')).toBeVisible();
  await user.click(button('重新起草'));
  expect(
    await screen.findByText('按“整改台账”起草 · 只写“办公室”的问题 · 截至2025年4月30日'),
  ).toBeVisible();
  expect(screen.queryByText(/要换范围/u)).not.toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
});

describe('where there is nothing to draft from', () => {
  test('it says so, and other texts can still be proofread', async () => {
    const { user } = renderPane({ workbook: new FakeWorkbook([notesSheet()]) });
    await user.click(screen.getByRole('tab', { name: '文稿' }));
    expect(await screen.findByText('当前工作表不是台账，暂时不能起草。')).toBeVisible();
    expect(button('起草')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('校对其他文字'));
    expect(screen.getByText(/当前没有台账，不核对台账的数字。$/u)).toBeVisible();
  });

  test('while the ledger is being read it says that', async () => {
    const workbook = new FakeWorkbook([smallLedger()]);
    const release = workbook.hold();
    const { user } = renderPane({ workbook });
    await user.click(screen.getByRole('tab', { name: '文稿' }));
    expect(await screen.findByText('正在读取台账，读完就可以起草。')).toBeVisible();
    release();
    expect(await screen.findByText(/^还没有文稿/u)).toBeVisible();
  });
});

test('where what drafts does not come, it says why, and trying again shows it', async () => {
  let comes = false;
  const drafting = () =>
    comes ? Promise.resolve(ENGINE) : Promise.reject(new WorkbookFailure('unknown', '没有取到。'));
  const { user } = await renderLedger({ drafting });
  await user.click(screen.getByRole('tab', { name: '文稿' }));
  expect(await screen.findByRole('heading', { name: '起草所需的文件没有取到' })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  comes = true;
  const panel = within(screen.getByRole('tabpanel'));
  await user.click(panel.getByRole('button', { name: '重试' }));
  expect(await screen.findByText(/^还没有文稿/u)).toBeVisible();
});

describe('the text', () => {
  test('can be changed in a plain field, and says that it was', async () => {
    const { user } = await openDraft();
    await user.click(button('修改'));
    expect(field()).toHaveValue(DRAFT.text);
    await user.type(field(), '补一句。');
    expect(screen.getByText('按“整改台账”起草 · 截至2025年4月30日 · 已改动')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await user.click(button('阅读'));
    expect(screen.getByText('已改写、无来源')).toBeVisible();
  });

  test('a click on a sentence selects its cells', async () => {
    const { user, workbook } = await openDraft();
    await user.click(screen.getByText('（1）关于“学习不经常”问题。'));
    await waitFor(() => {
      expect(workbook.cellSelections).toEqual([{ sheetId: 's1', cells: ['B3'] }]);
    });
  });

  test.each([
    ['s1', 1],
    ['s2', 0],
  ])('rows selected on sheet %s are told %i times', async (sheetId, times) => {
    const { workbook } = await openDraft();
    act(() => {
      workbook.pick({ sheetId, top: 3, bottom: 3 });
    });
    expect(screen.queryAllByText(/^表格选中了第3行/u)).toHaveLength(times);
  });

  test('an edit in the sheet marks it and leaves the user’s words', async () => {
    const later = { ...DRAFT, text: `${DRAFT.text}\n又一段。` };
    let now = DRAFT;
    const { user, workbook } = await openDraft({ draftLedger: () => now });
    await user.click(button('修改'));
    await user.type(field(), '补一句。');
    now = later;
    workbook.edit('s1', 5, 7, '已完成');
    expect(await screen.findByText('台账已变动，可重新起草。')).toBeVisible();
    expect(field()).toHaveValue(`${DRAFT.text}补一句。`);
  });

  test('replaces the user’s words only after asking', async () => {
    const { user } = await openDraft();
    await user.click(button('修改'));
    await user.type(field(), '补一句。');
    await user.click(button('重新起草'));
    expect(await screen.findByText('替换您改过的内部稿？')).toBeVisible();
    await user.click(await dialogButton('取消'));
    await dialogGone();
    expect(field()).toHaveValue(`${DRAFT.text}补一句。`);
    await user.click(button('重新起草'));
    await user.click(await dialogButton('替换'));
    await waitFor(() => {
      expect(field()).toHaveValue(DRAFT.text);
    });
  });
});

describe('template and version', () => {
  test('another template is chosen for the next draft, and that is said', async () => {
    const { user } = await openDraft();
    await user.selectOptions(screen.getByRole('combobox', { name: '模板' }), '内部月报');
    expect(
      screen.getByText('下面这份是按“巡察整改通报”模板起草的；要换模板，请点“重新起草”。'),
    ).toBeVisible();
  });

  test('the two versions are kept apart', async () => {
    const { user } = await openDraft();
    await user.click(button('修改'));
    await user.type(field(), '内部的话。');
    await user.click(button('公开稿'));
    expect(screen.getByText(/^还没有文稿/u)).toBeVisible();
    await user.click(button('起草'));
    expect(field()).toHaveValue(DRAFT.text);
    await user.click(button('内部稿'));
    expect(field()).toHaveValue(`${DRAFT.text}内部的话。`);
  });
});

describe('the ways out', () => {
  test('Word’s look goes by the clipboard, and plain text, too', async () => {
    const { user, copied } = await openDraft();
    await user.click(button('复制为 Word 格式'));
    expect(await screen.findByText('文稿已复制，在 Word 或 WPS 里粘贴就带格式。')).toBeVisible();
    expect(copied.at(-1)?.html).toContain('<p>');
    await user.click(button('复制纯文字'));
    expect(await screen.findByText('文稿已复制。')).toBeVisible();
    expect(copied.at(-1)).toEqual({ html: null, text: DRAFT.text });
  });

  test('says how to copy by hand where the clipboard is blocked', async () => {
    const { user } = await openDraft({}, { copies: false });
    await user.click(button('复制纯文字'));
    expect(await screen.findByText(/请选中文字后按 Ctrl\+C/u)).toBeVisible();
  });

  test('the file is downloaded under its name', async () => {
    const { user, saved } = await openDraft();
    await user.click(button('下载 Word'));
    await waitFor(() => {
      expect(saved.map(({ name }) => name)).toEqual([
        '整改台账-巡察整改通报-2025-04-30-内部稿.docx',
      ]);
    });
  });

  test('where files cannot be downloaded, the other way is told', async () => {
    await openDraft({}, { canSave: false });
    expect(screen.queryByRole('button', { name: '下载 Word' })).toBeNull();
    expect(
      screen.getByText('这里不能下载文件。请点“复制为 Word 格式”，再粘贴到 Word 里。'),
    ).toBeVisible();
  });

  test('the text is written to our own sheet, which can be looked at', async () => {
    const { user, workbook } = await openDraft();
    await user.click(button('写入工作表'));
    await user.click(await screen.findByRole('button', { name: '查看文稿表' }));
    expect(workbook.ownSheets.draft).toHaveLength(1);
    expect(workbook.selections.at(-1)?.sheetId).toBe('draft');
  });

  test('a failure says why and can be tried again', async () => {
    const { user, workbook } = await openDraft();
    workbook.failNext('writeOwnSheet', new WorkbookFailure('sheetProtected', '受保护。'));
    await user.click(button('写入工作表'));
    expect(await screen.findByText('文稿没有写入工作表：受保护。')).toBeVisible();
    await user.click(button('重试'));
    expect(await screen.findByRole('button', { name: '查看文稿表' })).toBeVisible();
  });
});
