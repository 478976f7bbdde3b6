import { act, render, screen, within } from '@testing-library/react';
import { WorkbookFailure } from '../../../src/app/ports';
import { OutsideExcel } from '../../../src/taskpane/components/OutsideExcel';
import { CHINESE } from '../../../src/taskpane/words/language';
import { FakeWorkbook } from '../../support/fake-workbook';
import { gridOf } from '../../support/grid';
import { notesSheet, smallLedger } from '../../support/pane-ledger';
import { axeFindings, renderLedger, renderPane } from '../render-pane';

describe('loading', () => {
  test('says so, then gives way to the ledger', async () => {
    const workbook = new FakeWorkbook([smallLedger()]);
    const release = workbook.hold();
    renderPane({ workbook });
    expect(screen.getByText('正在读取台账…')).toBeVisible();
    expect(screen.queryByRole('button', { name: '着色' })).toBeNull();
    expect(await axeFindings()).toEqual([]);
    await act(async () => {
      release();
      await Promise.resolve();
    });
    expect(await screen.findByRole('button', { name: '着色' })).toBeVisible();
  });
});

describe('not a ledger', () => {
  test('says which sheet it is and leads to the one that is a ledger', async () => {
    const workbook = new FakeWorkbook([notesSheet(), smallLedger()]);
    const { user } = renderPane({ workbook });
    expect(await screen.findByRole('heading', { name: '填表说明' })).toBeVisible();
    expect(screen.getByRole('heading', { name: '这张表不像整改台账' })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '整改台账' }));
    expect(await screen.findByRole('img', { name: /^完成率/u })).toBeVisible();
    expect(workbook.selections.map(({ sheetId }) => sheetId)).toEqual(['s2']);
  });

  test('says that no other sheet is one either', async () => {
    renderPane({ workbook: new FakeWorkbook([notesSheet()]) });
    expect(await screen.findByText('本工作簿的其他工作表也不像整改台账。')).toBeVisible();
  });

  test('an empty sheet is called empty', async () => {
    renderPane({ workbook: new FakeWorkbook([gridOf('Sheet1', [])]) });
    expect(await screen.findByRole('heading', { name: '这张表是空的' })).toBeVisible();
  });

  test('reads again once the header was put right', async () => {
    const workbook = new FakeWorkbook([smallLedger()]);
    workbook.edit('s1', 2, 2, '甲');
    workbook.edit('s1', 2, 3, '乙');
    const { user } = renderPane({ workbook });
    await screen.findByRole('heading', { name: '这张表不像整改台账' });
    workbook.edit('s1', 2, 2, '具体问题');
    await user.click(screen.getByRole('button', { name: '重新读取' }));
    expect(await screen.findByRole('img', { name: /^完成率/u })).toBeVisible();
  });
});

describe('failure', () => {
  function failing(): FakeWorkbook {
    const workbook = new FakeWorkbook([smallLedger()]);
    workbook.failNext('readSheet', new WorkbookFailure('tooLarge', '表太大了。', 'E-1'));
    return workbook;
  }

  test('says why, and trying again reads the ledger', async () => {
    const { user } = renderPane({ workbook: failing() });
    expect(await screen.findByText('表太大了。')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByRole('img', { name: /^完成率/u })).toBeVisible();
  });

  test('gives its particulars to whoever repairs it', async () => {
    const { user, copied } = renderPane({ workbook: failing() });
    await user.click(await screen.findByRole('button', { name: '复制诊断信息' }));
    expect(copied[0]?.text).toContain('代码：tooLarge');
    expect(copied[0]?.text).toContain('细节：E-1');
    expect(await screen.findByText('诊断信息已复制。')).toBeVisible();
  });

  test('shows the particulars where they cannot be copied', async () => {
    const { user } = renderPane({ workbook: failing(), copies: false });
    await user.click(await screen.findByRole('button', { name: '复制诊断信息' }));
    const particulars = await screen.findByRole('textbox', { name: '诊断信息' });
    expect(particulars).toHaveValue(
      `整改台账助手 诊断信息\n代码：tooLarge\n说明：表太大了。\n环境：${navigator.userAgent}\n细节：E-1`,
    );
  });
});

describe('ledger', () => {
  test('tells the sheet, the header and how much it read', async () => {
    await renderLedger();
    expect(screen.getByText('表头第2行 · 7个问题 · 7条措施')).toBeVisible();
    expect(screen.getByRole('button', { name: '反馈日期：2024年7月26日，去设置' })).toBeVisible();
  });

  test.each(['概览', '文稿', '体检', '设置'])('has the tab %s and its panel', async (name) => {
    const { user } = await renderLedger();
    const tab = within(screen.getByRole('tablist')).getByRole('tab', { name: tabName(name) });
    await user.click(tab);
    expect(tab).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('tabpanel', { name: tabName(name) })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });
});

/** 体检 may carry the number of its findings. */
function tabName(name: string): RegExp {
  return new RegExp(`^${name}( \\d+)?$`, 'u');
}

test('outside Excel the page says where to open it', () => {
  render(<OutsideExcel dark={false} language={CHINESE} />);
  expect(screen.getByText(/请在 Excel 中打开/u)).toBeVisible();
});
