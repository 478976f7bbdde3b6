import { screen, within } from '@testing-library/react';
import { WorkbookFailure } from '../../../src/app/ports';
import { FakeWorkbook } from '../../support/fake-workbook';
import { gridOf } from '../../support/grid';
import { smallLedger } from '../../support/pane-ledger';
import { axeFindings, dialogButton, dialogGone, renderLedger } from '../render-pane';

/** 体检 of the small ledger with blanks around two units and a deadline that says nothing. */
async function openFindings() {
  const workbook = new FakeWorkbook([smallLedger()]);
  workbook.edit('s1', 4, 5, '抓紧办理');
  workbook.edit('s1', 3, 4, '办公室 ');
  workbook.edit('s1', 4, 4, '\u3000办公室');
  const pane = await renderLedger({ workbook });
  await pane.user.click(screen.getByRole('tab', { name: /^体检，\d+ 个$/u }));
  return pane;
}

function unitOf(workbook: FakeWorkbook, row: number): Promise<unknown> {
  return workbook.readSheet('s1').then(({ rows }) => rows[row - 1]?.[3]?.value);
}

function finding(words: string): HTMLElement {
  const found = screen
    .getAllByRole('listitem')
    .find(({ textContent }) => textContent.includes(words));
  if (!found) throw new Error(`Cannot find the finding about ${words}`);
  return found;
}

test('every finding stands under its severity and kind, with what to do, and shows its cell', async () => {
  const { user, workbook } = await openFindings();
  const kinds = screen.getByRole('heading', { level: 3, name: /^时限看不懂 1$/u });
  const group = kinds.closest('section');
  expect(group).toHaveTextContent('请写明具体日期');
  const severity = group?.parentElement;
  expect(severity && within(severity).getByRole('heading', { level: 2 })).toHaveTextContent(
    /^注意 \d+$/u,
  );
  const unreadable = finding('抓紧办理');
  expect(group).toContainElement(unreadable);
  expect(await axeFindings()).toEqual([]);
  await user.click(within(unreadable).getByRole('button', { name: 'E4' }));
  expect(workbook.selections).toEqual([
    { sheetId: 's1', area: { top: 4, left: 5, bottom: 4, right: 5 } },
  ]);
});

test('one severity can be looked at alone, and a kind can be folded away', async () => {
  const { user } = await openFindings();
  const headings = () =>
    screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
  const all = headings();
  expect(all.length).toBeGreaterThan(1);
  const filter = screen.getByRole('button', { name: /^说明 \d+$/u });
  await user.click(filter);
  expect(filter).toHaveAttribute('aria-pressed', 'true');
  expect(headings()).toEqual(all.filter((each) => each.startsWith('说明')));
  const kind = screen.getByRole('button', { name: /^首尾有空格或换行 2$/u });
  await user.click(kind);
  expect(kind).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('list', { name: '首尾有空格或换行' })).toBeNull();
  await user.click(filter);
  expect(headings()).toEqual(all);
});

test('of very many findings of a kind only the first are shown until asked for', async () => {
  const rows = Array.from({ length: 560 }, (_, at) => [String(at + 1), `问题${at + 1}`, '', '']);
  const grid = gridOf('整改台账', [['序号', '具体问题', '整改措施', '整改时限'], ...rows]);
  const { user } = await renderLedger({ workbook: new FakeWorkbook([grid]) });
  await user.click(screen.getByRole('tab', { name: /^体检，\d+ 个$/u }));
  const list = screen.getByRole('list', { name: '没有写时限' });
  const group = within(list.parentElement ?? list);
  expect(list.childElementCount).toBe(50);
  await user.click(group.getByRole('button', { name: '再显示500条（还有510条）' }));
  expect(list.childElementCount).toBe(550);
  await user.click(group.getByRole('button', { name: '显示其余10条' }));
  expect(list.childElementCount).toBe(560);
});

test('the check sheet is written on request and can be looked at', async () => {
  const { user, workbook } = await openFindings();
  expect(workbook.ownSheets.check).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: '生成体检表' }));
  expect(
    await screen.findByText(/^已生成“台账体检（助手）”，共 \d+ 条发现；台账没有改动。$/u),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: '查看体检表' }));
  expect(workbook.selections.at(-1)?.sheetId).toBe('check');
});

describe('修正写法', () => {
  test('shows every cell before and after, and changes nothing when cancelled', async () => {
    const { user, workbook } = await openFindings();
    await user.click(screen.getByRole('button', { name: '修正 2 处写法' }));
    const dialog = within(await screen.findByRole('dialog'));
    const shown = dialog.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(shown).toEqual([
      'D3 · 去掉首尾空格原来 办公室␣改为 办公室',
      'D4 · 去掉首尾空格原来 ␣办公室改为 办公室',
    ]);
    expect(await axeFindings()).toEqual([]);
    await user.click(await dialogButton('取消'));
    await dialogGone();
    expect(await unitOf(workbook, 3)).toBe('办公室 ');
  });

  test('changes what stayed ticked, and takes it back', async () => {
    const { user, workbook } = await openFindings();
    await user.click(screen.getByRole('button', { name: '修正 2 处写法' }));
    await user.click(await screen.findByRole('checkbox', { name: 'D4' }));
    await user.click(await dialogButton('修正 1 处'));
    expect(await screen.findByText('已修正 1 处。')).toBeVisible();
    expect([await unitOf(workbook, 3), await unitOf(workbook, 4)]).toEqual([
      '办公室',
      '\u3000办公室',
    ]);
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(await screen.findByText('已撤销 1 处，恢复成修正前的样子。')).toBeVisible();
    expect(await unitOf(workbook, 3)).toBe('办公室 ');
  });

  test('can be taken back after another tab was open', async () => {
    const { user, workbook } = await openFindings();
    await user.click(screen.getByRole('button', { name: '修正 2 处写法' }));
    await user.click(await dialogButton('修正 2 处'));
    await screen.findByText('已修正 2 处。');
    await user.click(screen.getByRole('tab', { name: '概览' }));
    await user.click(screen.getByRole('tab', { name: /^体检/u }));
    await user.click(screen.getByRole('button', { name: '撤销上次修正（2 处）' }));
    await screen.findByText('已撤销 2 处，恢复成修正前的样子。');
    expect(await unitOf(workbook, 4)).toBe('\u3000办公室');
  });

  test('all can be unticked at once; then there is nothing to do', async () => {
    const { user } = await openFindings();
    await user.click(screen.getByRole('button', { name: '修正 2 处写法' }));
    await user.click(await screen.findByRole('checkbox', { name: '全选' }));
    expect(await dialogButton('修正 0 处')).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('checkbox', { name: '全选' }));
    expect(await dialogButton('修正 2 处')).not.toHaveAttribute('aria-disabled', 'true');
  });

  test('a protected sheet is said', async () => {
    const { user, workbook } = await openFindings();
    workbook.failNext('editCells', new WorkbookFailure('sheetProtected', '工作表受保护。'));
    await user.click(screen.getByRole('button', { name: '修正 2 处写法' }));
    await user.click(await dialogButton('修正 2 处'));
    expect(await screen.findByText('修正没有完成：工作表受保护。')).toBeVisible();
  });
});
