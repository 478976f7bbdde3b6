import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { WorkbookFailure } from '../../../src/app/ports';
import type { OtherWorkbook } from '../../../src/app/process-desk';
import { FakeWorkbook } from '../../support/fake-workbook';
import { gridOf } from '../../support/grid';
import { notesSheet } from '../../support/pane-ledger';
import { axeFindings, renderLedger, renderPane } from '../render-pane';

const HEADER = ['序号', '具体问题', '整改措施', '责任单位', '整改时限', '整改状态'];

/** A ledger with so many problems completed, overdue and due soon on 2025-04-30. */
function ledgerOf(unit: string, completed: number, overdue: number, dueSoon: number): FakeWorkbook {
  const states = [
    ...Array.from({ length: completed }, () => ['2025年3月31日', '已完成']),
    ...Array.from({ length: overdue }, () => ['2025年3月31日', '正在推进']),
    ...Array.from({ length: dueSoon }, () => ['2025年5月6日', '正在推进']),
  ];
  const rows = states.map((state, at) => [
    ...[String(at + 1), `第${at + 1}项制度不健全`, '修订制度', '办公室', ...state],
  ]);
  return new FakeWorkbook([gridOf('台账', [[`填报单位：${unit}`], HEADER, ...rows])]);
}

/** The first byte of a file says which ledger it holds. */
const LEDGERS = [
  ledgerOf('甲局', 3, 0, 1),
  ledgerOf('乙局', 0, 2, 0),
  ledgerOf('丙局', 1, 1, 0),
  ledgerOf('丙局', 2, 0, 0),
];

function open([at = 0]: Uint8Array): Promise<OtherWorkbook> {
  const ledger = LEDGERS[at];
  return ledger ? Promise.resolve(ledger) : Promise.reject(new Error('文件已损坏；请重新取得。'));
}

/** jsdom's files cannot be read. */
function fileOf(name: string, at: number): File {
  return Object.assign(new File([], name), {
    arrayBuffer: () => Promise.resolve(Uint8Array.from([at]).buffer),
  });
}

const FOUR = [
  ...[fileOf('1.xlsx', 0), fileOf('2.xlsx', 1), fileOf('3.xlsx', 2), fileOf('4.xlsx', 3)],
];

async function opened(render = renderLedger, options: Parameters<typeof renderPane>[0] = {}) {
  const pane = await render({ openPackage: open, ...options });
  await pane.user.click(screen.getByRole('tab', { name: '流程' }));
  await pane.user.click(await screen.findByRole('button', { name: /^汇总各单位/u }));
  return { ...pane, panel: screen.getByRole('region', { name: '汇总各单位' }) };
}

function choose(panel: HTMLElement, files: readonly File[]): void {
  const input = panel.querySelector('input[type=file]');
  if (input === null) throw new Error('No field for files');
  fireEvent.change(input, { target: { files } });
}

async function collected(files: readonly File[] = FOUR) {
  const pane = await opened();
  choose(pane.panel, files);
  await within(pane.panel).findByText(/^读取台账/u);
  return pane;
}

function unitsIn(panel: HTMLElement): readonly string[] {
  const heads = within(panel).getAllByRole('rowheader');
  return heads.map((head) => head.firstChild?.textContent ?? '');
}

test('sums up many files with the rule by which they were counted, one row a unit', async () => {
  const { panel } = await collected();
  expect(
    within(panel).getByText('读取台账 4 份，合并为 3 个单位；没有计入的文件 0 个。'),
  ).toBeVisible();
  expect(
    within(panel).getByText(
      '截至2025年4月30日：问题 10 个，已完成 6 个，正在推进 4 个；其中逾期 3 个（最长 30 天），临期 1 个。',
    ),
  ).toBeVisible();
  expect(within(panel).getByText('完成率60%（6/10）。')).toBeVisible();
  expect(within(panel).getByText(/^口径：/u)).toBeVisible();
  const rows = within(panel).getAllByRole('row').slice(1);
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    '甲局1.xlsx430175%3/4',
    '乙局2.xlsx20200%0/2',
    '丙局3.xlsx；4.xlsx431075%3/4',
  ]);
  expect(await axeFindings()).toEqual([]);
});

test('puts the worst first where a column is chosen, and turns it round', async () => {
  const { panel, user } = await collected();
  await user.click(within(panel).getByRole('button', { name: '逾期' }));
  expect(unitsIn(panel)).toEqual(['乙局', '丙局', '甲局']);
  expect(within(panel).getByRole('columnheader', { name: /逾期/u })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await user.click(within(panel).getByRole('button', { name: /逾期/u }));
  expect(unitsIn(panel)).toEqual(['甲局', '丙局', '乙局']);
  await user.click(within(panel).getByRole('button', { name: '完成率' }));
  expect(unitsIn(panel)).toEqual(['乙局', '丙局', '甲局']);
});

test('lists what cannot be read with its reason and the next step; the rest counts', async () => {
  const { panel } = await collected([fileOf('旧.xls', 0), fileOf('坏.xlsx', 9), ...FOUR]);
  expect(within(panel).getByText(/没有计入的文件 2 个/u)).toBeVisible();
  const lines = within(panel)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(lines).toEqual([
    '旧.xls：旧格式文件（.xls 或 .et），不能直接读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新汇总。',
    '坏.xlsx：文件已损坏。请重新取得。',
  ]);
  expect(unitsIn(panel)).toEqual(['甲局', '乙局', '丙局']);
});

test('writes our own sheet and says where', async () => {
  const { panel, user, workbook } = await collected();
  await user.click(within(panel).getByRole('button', { name: '写出汇总表' }));
  expect(
    await screen.findByText('已把 3 个单位的汇总写到“各单位汇总”，各单位的文件没有改动。'),
  ).toBeVisible();
  expect(workbook.ownSheets.collection).toHaveLength(1);
  expect(workbook.lastWrite()?.kind).toBe('collection');
});

test('the ledger on screen counts where it is ticked, and not before', async () => {
  const { panel, user } = await collected();
  await user.click(within(panel).getByRole('checkbox', { name: '把当前工作簿也算进来' }));
  expect(await within(panel).findByText(/^读取台账 5 份/u)).toBeVisible();
  await user.click(within(panel).getByRole('checkbox', { name: '把当前工作簿也算进来' }));
  expect(await within(panel).findByText(/^读取台账 4 份/u)).toBeVisible();
});

test('works without a ledger, and then offers none of its own; files may be dropped', async () => {
  const workbook = new FakeWorkbook([notesSheet()]);
  const { panel } = await opened((options) => Promise.resolve(renderPane(options)), { workbook });
  expect(within(panel).queryByRole('checkbox')).toBeNull();
  const about = within(panel).getByText(/^选上各单位报来的台账/u);
  fireEvent.drop(about, { dataTransfer: { files: FOUR.slice(0, 1) } });
  expect(await within(panel).findByText(/^读取台账 1 份/u)).toBeVisible();
});

test('a file of the same name takes the place of the one before, and that is said', async () => {
  const { panel } = await collected();
  choose(panel, [fileOf('2.xlsx', 0)]);
  expect(await within(panel).findByText(/^同名的只计后选的一份：2\.xlsx。/u)).toBeVisible();
  await waitFor(() => {
    expect(unitsIn(panel)).toEqual(['甲局', '丙局']);
  });
});

test('starts over', async () => {
  const { panel, user } = await collected();
  await user.click(within(panel).getByRole('button', { name: '清空重选' }));
  expect(within(panel).queryByRole('table')).toBeNull();
  expect(within(panel).getByRole('button', { name: '选择台账文件' })).toBeVisible();
});

test('stops, sums up nothing then, and goes on', async () => {
  let go: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    go = resolve;
  });
  const openPackage = async (bytes: Uint8Array): Promise<OtherWorkbook> => {
    await first;
    return open(bytes);
  };
  const { panel, user } = await opened(renderLedger, { openPackage });
  choose(panel, FOUR);
  await user.click(await within(panel).findByRole('button', { name: '停下' }));
  go();
  expect(await within(panel).findByText(/^已停下，还有 \d 个文件没有读/u)).toBeVisible();
  expect(within(panel).queryByRole('button', { name: '写出汇总表' })).toBeNull();
  await user.click(within(panel).getByRole('button', { name: '接着读取' }));
  expect(await within(panel).findByText(/^读取台账 4 份/u)).toBeVisible();
});

test('says why it cannot go on', async () => {
  const openPackage = () => Promise.reject(new WorkbookFailure('fileMissing', '没有取到。'));
  const { panel } = await opened(renderLedger, { openPackage });
  choose(panel, FOUR);
  expect(await within(panel).findByRole('alert')).toHaveTextContent('没有取到。');
  expect(within(panel).getByRole('button', { name: '重新读取' })).toBeVisible();
});

test('says so where no other workbook can be looked at', async () => {
  const pane = await renderLedger();
  await pane.user.click(screen.getByRole('tab', { name: '流程' }));
  await pane.user.click(await screen.findByRole('button', { name: /^汇总各单位/u }));
  expect(screen.getByText(/^这里不能打开别的文件/u)).toBeVisible();
});
