import { screen, waitFor } from '@testing-library/react';
import { WorkbookFailure } from '../../../src/app/ports';
import { axeFindings, dialogButton, dialogGone, renderLedger } from '../render-pane';

const AGREE = '同意并添加';

describe('着色', () => {
  test('asks once for the two columns, naming them, and then colours', async () => {
    const { user, workbook } = await renderLedger();
    await user.click(screen.getByRole('button', { name: '着色' }));
    expect(await screen.findByText('要在台账右侧添加两列吗？')).toBeVisible();
    expect(screen.getByText(/“整改台账”的 H、I 列/u)).toBeVisible();
    expect(screen.queryByText('不添加，写固定数值')).toBeNull();
    await user.click(await dialogButton(AGREE));
    expect(
      await screen.findByText('已着色：逾期2个、临期1个、已完成2个、长期坚持1个；其余1个不着色。'),
    ).toBeVisible();
    await dialogGone();
    await user.click(screen.getByRole('button', { name: '着色' }));
    await waitFor(() => {
      expect(workbook.highlights).toHaveLength(2);
    });
    await dialogGone();
  });

  test('asks so that everybody can follow', async () => {
    const { user } = await renderLedger();
    await user.click(screen.getByRole('button', { name: '着色' }));
    await dialogButton(AGREE);
    expect(await axeFindings()).toEqual([]);
  });

  test.each([
    ['取消', async (user: User) => user.click(await dialogButton('取消'))],
    ['Escape', (user: User) => user.keyboard('{Escape}')],
  ])('%s leaves everything as it is', async (_way, leave) => {
    const { user, workbook } = await renderLedger();
    await user.click(screen.getByRole('button', { name: '着色' }));
    await dialogButton('取消');
    await leave(user);
    await dialogGone();
    expect(workbook.highlights).toHaveLength(0);
  });

  test('a failure says why and can be tried again', async () => {
    const { user, workbook, copied } = await renderLedger();
    workbook.failNext(
      'applyHighlights',
      new WorkbookFailure('sheetProtected', '表受保护。', 'E-2'),
    );
    await user.click(screen.getByRole('button', { name: '着色' }));
    await user.click(await dialogButton(AGREE));
    expect(await screen.findByText('着色没有完成：表受保护。')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByText(/^已着色：/u)).toBeVisible();
    expect(copied).toEqual([]);
  });

  test('the message can be closed', async () => {
    const { user } = await renderLedger();
    await user.click(screen.getByRole('button', { name: '着色' }));
    await user.click(await dialogButton(AGREE));
    await screen.findByText(/^已着色：/u);
    await user.click(screen.getByRole('button', { name: '关闭' }));
    expect(screen.queryByText(/^已着色：/u)).toBeNull();
  });
});

describe('生成汇总表', () => {
  test.each([
    [AGREE, /数字是公式/u, 1],
    ['不添加，写固定数值', /数字是固定值/u, 0],
  ])('on “%s” writes it and leads there', async (reply, said, highlights) => {
    const { user, workbook } = await renderLedger();
    await user.click(screen.getByRole('button', { name: '生成汇总表' }));
    await user.click(await dialogButton(reply));
    expect(await screen.findByText(said)).toBeVisible();
    expect(workbook.ownSheets.summary).toHaveLength(1);
    expect(workbook.highlights).toHaveLength(highlights);
    await user.click(screen.getByRole('button', { name: '查看汇总表' }));
    expect(workbook.selections.at(-1)?.sheetId).toBe('summary');
  });
});

describe('起草', () => {
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '进展情况草稿' });

  test('shows a draft that can be edited and copied', async () => {
    const { user, copied } = await renderLedger();
    await user.click(screen.getByRole('button', { name: '起草' }));
    expect(field().value).toContain('截至2025年4月30日');
    expect(await axeFindings()).toEqual([]);
    await user.type(field(), '补一句。');
    await user.click(screen.getByRole('button', { name: '复制' }));
    expect(copied).toEqual([field().value]);
    expect(copied[0]).toMatch(/补一句。$/u);
    expect(await screen.findByText('草稿已复制。')).toBeVisible();
  });

  test('says how to copy by hand where the clipboard is blocked', async () => {
    const { user } = await renderLedger({ copies: false });
    await user.click(screen.getByRole('button', { name: '起草' }));
    await user.click(screen.getByRole('button', { name: '复制' }));
    expect(await screen.findByText(/请选中文字后按 Ctrl\+C/u)).toBeVisible();
  });

  test('an edit in the sheet marks it and leaves the user’s words', async () => {
    const { user, workbook } = await renderLedger();
    await user.click(screen.getByRole('button', { name: '起草' }));
    await user.type(field(), '补一句。');
    const mine = field().value;
    workbook.edit('s1', 5, 7, '已完成');
    expect(await screen.findByText('台账已变动，可重新起草。')).toBeVisible();
    expect(field()).toHaveValue(mine);
  });

  test('replaces the user’s words only after asking', async () => {
    const { user } = await renderLedger();
    await user.click(screen.getByRole('button', { name: '起草' }));
    const drafted = field().value;
    await user.type(field(), '补一句。');
    await user.click(screen.getByRole('button', { name: '重新起草' }));
    await user.click(await dialogButton('取消'));
    await dialogGone();
    expect(field().value).toMatch(/补一句。$/u);
    await user.click(screen.getByRole('button', { name: '重新起草' }));
    await user.click(await dialogButton('替换'));
    expect(field()).toHaveValue(drafted);
  });

  test('lists what the ledger does not say, each with its row', async () => {
    const { user, workbook } = await renderLedger();
    await user.click(screen.getByRole('button', { name: '起草' }));
    expect(screen.getByRole('heading', { name: /^有1个问题台账没有写全/u })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '第6行' }));
    expect(workbook.selections.at(-1)?.area.top).toBe(6);
  });

  test('can be begun from its own tab', async () => {
    const { user } = await renderLedger();
    await user.click(screen.getByRole('tab', { name: '起草' }));
    await user.click(screen.getByRole('button', { name: '起草' }));
    expect(field()).toBeVisible();
  });
});

type User = Awaited<ReturnType<typeof renderLedger>>['user'];
