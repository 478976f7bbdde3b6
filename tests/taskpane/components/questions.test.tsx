import { screen, within } from '@testing-library/react';
import { readSettings } from '../../../src/app/settings-in-workbook';
import type { SheetGrid } from '../../../src/domain/grid/sheet-grid';
import type * as Reader from '../../../src/domain/ledger/read-ledger';
import type { LedgerReading } from '../../../src/domain/ledger/trace';
import type { LedgerOptions } from '../../../src/domain/ledger/types';
import { FakeWorkbook } from '../../support/fake-workbook';
import { gridOf } from '../../support/grid';
import { axeFindings, renderLedger } from '../render-pane';

/**
 * Which columns are uncertain is for the header's tests to say. Here the second 完成时间 always is, until
 * the user has said what it is.
 */
jest.mock('../../../src/domain/ledger/read-ledger', () => {
  const actual = jest.requireActual<typeof Reader>('../../../src/domain/ledger/read-ledger');
  return {
    readLedger: (grid: SheetGrid, options: LedgerOptions): LedgerReading => {
      const reading = actual.readLedger(grid, options);
      if (!reading.ok || options.columns[KEY] !== undefined) return reading;
      const columnReadings = reading.ledger.columnReadings.map((column) =>
        column.key === KEY ? { ...column, ...UNCERTAIN } : column,
      );
      return { ...reading, ledger: { ...reading.ledger, columnReadings } };
    },
  };
});

const KEY = '完成时间#2';
const UNCERTAIN = {
  role: 'plannedOn',
  confidence: 'unsure',
  alternatives: ['deadline', 'completedOn'],
} as const;

/** F is a second 完成时间; E3 can be read in two ways. */
function openLedger() {
  return new FakeWorkbook([
    gridOf('整改台账', [
      ['序号', '具体问题', '整改措施', '责任单位', '完成时间', '完成时间', '整改状态'],
      ['1', '学习制度落实不到位', '修订制度', '办公室', '2025年8月前', '2025年3月1日', '正在推进'],
      ['2', '档案管理不规范', '补齐目录', '政务科', '2025年9月底前', '', '正在推进'],
    ]),
  ]);
}

const COLUMNS = '有 1 列要您确认';
const MONTH = '“2025年8月前”怎么算？';

function card(name: string): HTMLElement {
  return screen.getByRole('region', { name });
}

test('an uncertain column is asked about once, with the best guess chosen', async () => {
  const { user, workbook } = await renderLedger({ workbook: openLedger() });
  const choice = within(card(COLUMNS)).getByRole('combobox', { name: 'F 列“完成时间”当作' });
  expect(choice).toHaveDisplayValue('计划完成时间');
  expect(await axeFindings()).toEqual([]);
  await user.selectOptions(choice, '实际完成时间');
  await user.click(within(card(COLUMNS)).getByRole('button', { name: '确认' }));
  await screen.findByText('设置已保存，数字已按新设置重算。');
  expect((await readSettings(workbook)).columns).toEqual({ '完成时间#2': 'completedOn' });
  expect(screen.queryByRole('region', { name: COLUMNS })).toBeNull();
  workbook.edit('s1', 3, 4, '后勤科');
  await screen.findByRole('region', { name: MONTH });
  expect(screen.queryByRole('region', { name: COLUMNS })).toBeNull();
});

test('agreeing to the guess is an answer, too', async () => {
  const { user, workbook } = await renderLedger({ workbook: openLedger() });
  await user.click(within(card(COLUMNS)).getByRole('button', { name: '确认' }));
  await screen.findByText('设置已保存，数字已按新设置重算。');
  expect((await readSettings(workbook)).columns).toEqual({ '完成时间#2': 'plannedOn' });
  expect(screen.queryByRole('region', { name: COLUMNS })).toBeNull();
});

test('put off, nothing is kept, and the pane opened anew asks again', async () => {
  const workbook = openLedger();
  const { user, view } = await renderLedger({ workbook });
  await user.click(within(card(COLUMNS)).getByRole('button', { name: '这次先不问' }));
  await user.click(within(card(MONTH)).getByRole('button', { name: '这次先不问' }));
  expect(screen.queryByRole('button', { name: '这次先不问' })).toBeNull();
  expect(workbook.settings.size).toBe(0);
  view.unmount();
  await renderLedger({ workbook });
  expect(card(COLUMNS)).toBeVisible();
});

test.each([
  ['到2025年8月31日', 'end'],
  ['到2025年7月31日', 'start'],
] as const)('8月前 is asked about once: %s', async (answer, monthBefore) => {
  const { user, workbook } = await renderLedger({ workbook: openLedger() });
  await user.click(within(card(COLUMNS)).getByRole('button', { name: '确认' }));
  await user.click(
    await within(await screen.findByRole('region', { name: MONTH })).findByRole('button', {
      name: answer,
    }),
  );
  await screen.findByText('设置已保存，数字已按新设置重算。');
  expect(await readSettings(workbook)).toMatchObject({ monthBefore, monthBeforeAnswered: true });
  expect(screen.queryByRole('region', { name: MONTH })).toBeNull();
});

test('an answer can be looked up and changed in 设置', async () => {
  const workbook = openLedger();
  workbook.settings.set('settings', { columns: { '完成时间#2': 'none' } });
  const { user } = await renderLedger({ workbook });
  expect(screen.queryByRole('region', { name: COLUMNS })).toBeNull();
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await user.click(screen.getByText(/^查看或更改认出的 7 列/u));
  const choice = screen.getByRole('combobox', { name: 'F 列“完成时间”' });
  expect(choice).toHaveDisplayValue('不使用这一列');
  await user.selectOptions(choice, '自动识别');
  await user.click(screen.getByRole('button', { name: '保存' }));
  await screen.findByText('设置已保存，数字已按新设置重算。');
  expect((await readSettings(workbook)).columns).toEqual({});
});
