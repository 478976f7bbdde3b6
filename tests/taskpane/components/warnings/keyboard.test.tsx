import { act, screen, waitFor } from '@testing-library/react';
import { openWarnings, row, rows } from './warning-pane';

// jsdom takes the focus of the window away with a focused element; a browser does not.
beforeEach(() => {
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
});

describe('the keyboard', () => {
  test('has one stop in the list and moves within it', async () => {
    const { user } = await openWarnings();
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
    act(() => {
      row(/窗口服务时间公示不清/u).focus();
    });
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(row(/会议记录不规范/u)).toHaveFocus();
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0, -1]);
    await user.keyboard('{ArrowUp}');
    expect(row(/设备台账与实物不符/u)).toHaveFocus();
    await user.keyboard('{End}');
    expect(row(/值班记录不完整/u)).toHaveFocus();
    await user.keyboard('{Home}');
    expect(row(/窗口服务时间公示不清/u)).toHaveFocus();
  });

  test('Enter selects the rows in the sheet', async () => {
    const { user, workbook } = await openWarnings();
    act(() => {
      row(/窗口服务时间公示不清/u).focus();
    });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(workbook.selections.map(({ area }) => area.top)).toEqual([4]);
    expect(row(/设备台账与实物不符/u)).toHaveFocus();
  });

  test('the focus stays with its problem when the ledger is read again', async () => {
    const { user, workbook } = await openWarnings();
    await user.click(row(/会议记录不规范/u));
    workbook.edit('s1', 3, 6, '已完成');
    await waitFor(() => {
      expect(rows()).toHaveLength(3);
    });
    expect(row(/会议记录不规范/u)).toHaveFocus();
  });

  test('the focus goes with a problem to another state', async () => {
    const { user, workbook } = await openWarnings();
    await user.click(row(/会议记录不规范/u));
    workbook.edit('s1', 6, 5, '2025年2月28日前');
    await screen.findByText('逾期 3');
    expect(row(/会议记录不规范/u)).toHaveFocus();
  });

  test('the focus goes to the next problem where its own left the list', async () => {
    const { user, workbook } = await openWarnings();
    await user.click(row(/设备台账与实物不符/u));
    workbook.edit('s1', 4, 6, '已完成');
    await waitFor(() => {
      expect(rows()).toHaveLength(3);
    });
    expect(row(/会议记录不规范/u)).toHaveFocus();
  });

  test('a selection in the sheet takes no focus', async () => {
    const { user, workbook } = await openWarnings();
    await user.click(screen.getByRole('combobox', { name: '按责任单位筛选' }));
    act(() => {
      workbook.pick({ sheetId: 's1', top: 5, bottom: 5 });
    });
    expect(screen.getByRole('combobox', { name: '按责任单位筛选' })).toHaveFocus();
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, 0]);
  });
});
