import { act, screen, waitFor } from '@testing-library/react';
import { cancelled } from '../../../src/app/cancelled';
import type { HighlightPlan } from '../../../src/domain/highlight/types';
import type { ReadingWork, Work } from '../../../src/app/ports';
import type { SheetGrid } from '../../../src/domain/grid/sheet-grid';
import { FakeWorkbook } from '../../support/fake-workbook';
import { smallLedger } from '../../support/pane-ledger';
import { axeFindings, dialogButton, renderLedger } from '../render-pane';

/** A workbook whose colouring goes on, 3,200 of 10,000 cells done, until it is told to stop. */
class Endless extends FakeWorkbook {
  override async applyHighlights(_plan: HighlightPlan, work?: Work): Promise<void> {
    await new Promise<void>((_resolve, reject) => {
      const timer = setInterval(() => work?.onProgress?.(3200, 10_000), 50);
      work?.signal?.addEventListener('abort', () => {
        clearInterval(timer);
        reject(cancelled());
      });
    });
  }
}

/** A workbook that is read once; every later reading of the whole sheet goes on until it is told to stop. */
class ReadOnce extends FakeWorkbook {
  private readings = 0;

  override async readSheet(id: string, work?: ReadingWork): Promise<SheetGrid> {
    if (work?.firstRows !== undefined || (this.readings += 1) === 1) return super.readSheet(id);
    return new Promise<SheetGrid>((_resolve, reject) => {
      const timer = setInterval(() => work?.onProgress?.(4000, 10_000), 50);
      work?.signal?.addEventListener('abort', () => {
        clearInterval(timer);
        reject(cancelled());
      });
    });
  }
}

async function colouring() {
  const workbook = new Endless([smallLedger()]);
  const pane = await renderLedger({ workbook });
  await pane.user.click(screen.getByText('着色'));
  await pane.user.click(await dialogButton('同意并添加'));
  await screen.findByText('32%');
  return pane;
}

test('long work says how far it is, in a bar with a name', async () => {
  const { user } = await colouring();
  expect(screen.getByText('正在着色…')).toBeVisible();
  const bar = screen.getByRole('progressbar', { name: '正在着色…' });
  expect(bar).toHaveAttribute('value', '3200');
  expect(bar).toHaveAttribute('max', '10000');
  expect(screen.getByText('停下').closest('[role="status"]')).toBeNull();
  expect(await axeFindings()).toEqual([]);
  await user.click(screen.getByText('停下'));
});

test('it can be stopped, and says that part of it stands', async () => {
  const { user } = await colouring();
  await user.click(screen.getByText('停下'));
  expect(
    await screen.findByText(
      '已停下，着色只写了一部分；再点一次“着色”就会补全，也可以在“设置”里撤除。',
    ),
  ).toBeVisible();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('Escape does not stop it by accident', async () => {
  const { user } = await colouring();
  await user.keyboard('{Escape}');
  await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
  expect(screen.getByRole('progressbar', { name: '正在着色…' })).toBeVisible();
  await user.click(screen.getByText('停下'));
  await waitFor(() => {
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});

test('bringing the figures up to date can be stopped, too, and leaves them standing', async () => {
  const workbook = new ReadOnce([smallLedger()]);
  const { user } = await renderLedger({ workbook });
  workbook.edit('s1', 5, 7, '已完成');
  expect(await screen.findByText('更新中 40%')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await user.click(screen.getByText('停下'));
  expect(await screen.findByText(/^已停止更新；现在显示的是/u)).toBeVisible();
  expect(screen.getByRole('img', { name: /^完成率/u })).toBeVisible();
  expect(screen.queryByText('停下')).toBeNull();
});
