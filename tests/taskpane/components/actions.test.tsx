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

type User = Awaited<ReturnType<typeof renderLedger>>['user'];
