import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WorkbookFailure } from '../../../src/app/ports';
import { OldExcel } from '../../../src/taskpane/components/OldExcel';
import { OutsideExcel } from '../../../src/taskpane/components/OutsideExcel';
import { ADD_IN_VERSION } from '../../../src/taskpane/version';
import { CHINESE } from '../../../src/taskpane/words/language';
import { FakeWorkbook } from '../../support/fake-workbook';
import { gridOf } from '../../support/grid';
import { notesSheet, smallLedger } from '../../support/pane-ledger';
import { axeFindings, ENVIRONMENT, renderLedger, renderPane } from '../render-pane';

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

  test('an empty sheet is offered a new ledger, and says what that is', async () => {
    const { user } = renderPane({ workbook: new FakeWorkbook([gridOf('Sheet1', [])]) });
    await screen.findByRole('heading', { name: '这张表是空的' });
    expect(screen.getByText(/^写在这张空表上（/u)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByText('新建一份整改台账'));
    expect(await screen.findByText(/^已在“Sheet1”写好一份空白台账/u)).toBeVisible();
    expect(await screen.findByRole('heading', { name: '台账还没有填写' })).toBeVisible();
    expect(screen.queryByText('新建一份整改台账')).toBeNull();
  });

  test('where no sheet is a ledger a new one goes onto a sheet of its own', async () => {
    renderPane({ workbook: new FakeWorkbook([notesSheet()]) });
    expect(await screen.findByText(/^写在新建的工作表上，现有的工作表不改动/u)).toBeVisible();
  });

  test('where another sheet is one, no new one is offered', async () => {
    renderPane({ workbook: new FakeWorkbook([notesSheet(), smallLedger()]) });
    await screen.findByRole('heading', { name: '这张表不像整改台账' });
    expect(screen.queryByText('新建一份整改台账')).toBeNull();
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
      [
        '整改台账助手 诊断信息',
        `助手版本：${ADD_IN_VERSION}`,
        '代码：tooLarge',
        '说明：表太大了。',
        '软件：Excel 16.0.17928.20114，平台 PC，ExcelApi 1.17，语言 zh-CN',
        '环境：Edge/140',
        '台账：没有读出',
        '细节：E-1',
      ].join('\n'),
    );
  });
});

describe('ledger', () => {
  test('tells the sheet, the header and how much it read', async () => {
    await renderLedger();
    expect(screen.getByText('表头第2行 · 7个问题 · 7条措施')).toBeVisible();
    expect(screen.getByRole('button', { name: '反馈日期：2024年7月26日，去设置' })).toBeVisible();
  });

  test.each(['概览', '预警', '体检', '文稿', '流程', '设置'])(
    'has the tab %s and its panel',
    async (name) => {
      const { user } = await renderLedger();
      const tab = within(screen.getByRole('tablist')).getByRole('tab', { name: tabName(name) });
      await user.click(tab);
      expect(tab).toHaveAttribute('aria-selected', 'true');
      expect(screen.getByRole('tabpanel', { name: tabName(name) })).toBeVisible();
      expect(await axeFindings()).toEqual([]);
    },
  );
});

describe('several ledgers', () => {
  test('are offered beside the name of the one on screen', async () => {
    const other = { ...smallLedger(), sheet: '二期台账' };
    const workbook = new FakeWorkbook([smallLedger(), other]);
    const { user } = await renderLedger({ workbook });
    const choice = await screen.findByRole('combobox', { name: '切换台账' });
    expect(screen.getByText('本工作簿有 2 张台账')).toBeVisible();
    expect(choice).toHaveDisplayValue('整改台账');
    await user.selectOptions(choice, '二期台账');
    expect(await screen.findByRole('heading', { name: '二期台账' })).toBeVisible();
    expect(workbook.selections.at(-1)?.sheetId).toBe('s2');
  });

  test('one alone offers no choice', async () => {
    await renderLedger();
    expect(screen.queryByRole('combobox', { name: '切换台账' })).toBeNull();
  });
});

describe('figures that are not the latest', () => {
  async function stale(code: 'cellEditMode' | 'fileMissing' | 'sheetProtected' | 'unknown') {
    const workbook = new FakeWorkbook([smallLedger()]);
    const sheets = jest.spyOn(workbook, 'sheets');
    const pane = await renderLedger({ workbook });
    // The search for other ledgers reads sheets, too; it is not what shall fail.
    await waitFor(() => {
      expect(sheets).toHaveBeenCalled();
    });
    workbook.failNext('readSheet', new WorkbookFailure(code, '读不出来。', 'E-3'));
    workbook.edit('s1', 5, 7, '已完成');
    return { ...pane, workbook };
  }

  test('stay on screen with the time they were read, and can be read again', async () => {
    const { user, copied } = await stale('unknown');
    expect(
      await screen.findByText('没能更新：读不出来。现在显示的是 9:05 读到的数字。'),
    ).toBeVisible();
    expect(screen.getByRole('img', { name: /^完成率/u })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByText('复制诊断信息'));
    expect(copied[0]?.text).toMatch(/台账：7个问题，7条措施，7列/u);
    await user.click(screen.getByText('重新读取'));
    await waitFor(() => {
      expect(screen.queryByText(/现在显示的是/u)).toBeNull();
    });
  });

  test.each([
    ['fileMissing', 1],
    // The sentence says what to do.
    ['sheetProtected', 0],
  ] as const)('after %s diagnostics are offered %s times', async (code, times) => {
    await stale(code);
    expect(await screen.findByText('重新读取')).toBeVisible();
    expect(screen.queryAllByText('复制诊断信息')).toHaveLength(times);
  });

  test('while a cell is edited say so, and follow by themselves', async () => {
    await stale('cellEditMode');
    expect(await screen.findByText(/^有单元格正在编辑，按回车结束编辑后会自动更新/u)).toBeVisible();
    expect(screen.queryByText('重新读取')).toBeNull();
    await waitFor(() => {
      expect(screen.queryByText(/现在显示的是/u)).toBeNull();
    });
  });
});

/** 预警 and 体检 may carry how much waits there. */
function tabName(name: string): RegExp {
  return new RegExp(`^${name}(，\\d+ 个)?$`, 'u');
}

test('too old an Excel is told which is needed and what still works', async () => {
  const copied: string[] = [];
  const clipboard = { copyText: (text: string) => Promise.resolve(copied.push(text) > 0) };
  const environment = { ...ENVIRONMENT, apiLevel: '1.9', version: '16.0.10396.20023' };
  render(
    <OldExcel
      dark={false}
      language={CHINESE}
      environment={environment}
      clipboard={{ ...clipboard, copyRich: () => Promise.resolve(false) }}
    />,
  );
  expect(screen.getByRole('heading', { name: '当前的 Excel 版本过旧' })).toBeVisible();
  expect(screen.getByText(/ExcelApi 1\.9（版本 16\.0\.10396\.20023）/u)).toBeVisible();
  expect(screen.getByText('台账文件不受影响，可以照常打开、填写和保存。')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(screen.getByText('复制诊断信息'));
  expect(await screen.findByText('诊断信息已复制。')).toBeVisible();
  expect(copied[0]).toContain('代码：notSupported');
});

test('outside Excel the page says where to open it', () => {
  render(<OutsideExcel dark={false} language={CHINESE} />);
  expect(screen.getByText(/请在 Excel 中打开/u)).toBeVisible();
});
