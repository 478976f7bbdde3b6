import { screen, within } from '@testing-library/react';
import { FakeWorkbook } from '../../support/fake-workbook';
import { smallLedger } from '../../support/pane-ledger';
import { axeFindings, renderLedger } from '../render-pane';

test('every finding says how grave it is and shows its cell', async () => {
  const workbook = new FakeWorkbook([smallLedger()]);
  workbook.edit('s1', 4, 5, '抓紧办理');
  const { user } = await renderLedger({ workbook });
  await user.click(screen.getByRole('tab', { name: /^体检 \d+$/u }));
  const unreadable = screen
    .getAllByRole('listitem')
    .find(({ textContent }) => textContent.includes('抓紧办理'));
  if (!unreadable) throw new Error('Cannot find the finding about E4');
  expect(within(unreadable).getByText(/^(?:提醒|错误)$/u)).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await user.click(within(unreadable).getByRole('button', { name: 'E4' }));
  expect(workbook.selections).toEqual([
    { sheetId: 's1', area: { top: 4, left: 5, bottom: 4, right: 5 } },
  ]);
});
