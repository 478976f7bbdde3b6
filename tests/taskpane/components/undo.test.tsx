import { screen } from '@testing-library/react';
import { WorkbookFailure } from '../../../src/app/ports';
import { FakeWorkbook } from '../../support/fake-workbook';
import { smallLedger } from '../../support/pane-ledger';
import { axeFindings, dialogButton, renderLedger } from '../render-pane';

async function coloured(workbook = new FakeWorkbook([smallLedger()])) {
  const pane = await renderLedger({ workbook });
  await pane.user.click(screen.getByRole('button', { name: '着色' }));
  await pane.user.click(await dialogButton('同意并添加'));
  await screen.findByText(/^已着色/u);
  return pane;
}

test('the notice offers to undo what it tells of, and says what was undone', async () => {
  const { user, workbook } = await coloured();
  await user.click(screen.getByRole('button', { name: '撤销' }));
  expect(await screen.findByText('已撤销“着色”，“整改台账”恢复成写入前的样子。')).toBeVisible();
  expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
  expect(workbook.lastWrite()).toBeNull();
});

test('settings have a steady place for it, which says what and when', async () => {
  const { user } = await coloured();
  await user.click(screen.getByRole('tab', { name: '设置' }));
  const button = await screen.findByRole('button', { name: '撤销上一次写入（着色 · 9:05）' });
  expect(screen.getByText(/最近一次写入：着色，写在“整改台账”。/u)).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await user.click(button);
  await screen.findByText(/^已撤销“着色”/u);
  expect(screen.getByRole('button', { name: '撤销上一次写入' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  expect(screen.getByText(/^没有可以撤销的写入。/u)).toBeVisible();
}, 60_000);

test('why nothing was undone is said with the next step, and can be tried again', async () => {
  const { user, workbook } = await coloured();
  workbook.failNext('undoLastWrite', new WorkbookFailure('changedSince', '后来改动过，没有撤销。'));
  await user.click(screen.getByRole('button', { name: '撤销' }));
  expect(await screen.findByText('没有撤销：后来改动过，没有撤销。')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '重试' }));
  await screen.findByText(/^已撤销“着色”/u);
});

test.each<[why: string, seen: boolean | null, shown: boolean]>([
  ['never said on this computer', false, true],
  ['said before', true, false],
  ['Excel undoes it by itself', null, false],
])('that Ctrl+Z does not go back is said once: %s', async (_why, seen, shown) => {
  const keep = jest.fn();
  const memory = seen === null ? {} : { ctrlZMemory: { seen: () => seen, keep } };
  const { user } = await renderLedger({ workbook: new FakeWorkbook([smallLedger()]), ...memory });
  await user.click(screen.getByRole('button', { name: '着色' }));
  await user.click(await dialogButton('同意并添加'));
  await screen.findByText(/^已着色/u);
  expect(screen.queryAllByText(/Ctrl\+Z/u)).toHaveLength(shown ? 1 : 0);
  expect(keep).toHaveBeenCalledTimes(shown ? 1 : 0);
});
