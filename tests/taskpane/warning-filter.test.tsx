import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import {
  NO_WARNING_FILTER,
  useShowWarnings,
  WarningViewContext,
  type WarningFilter,
} from '../../src/taskpane/warning-filter';

const tabs: string[] = [];
const session = { openTab: (tab: string) => void tabs.push(tab) };

function Opener() {
  const showWarnings = useShowWarnings(session);
  return (
    <button
      type="button"
      onClick={() => {
        showWarnings({ state: 'overdue', unit: '后勤科' });
      }}
    >
      打开
    </button>
  );
}

function Above() {
  const [filter, setFilter] = useState<WarningFilter>({ ...NO_WARNING_FILTER, leader: '张三' });
  return (
    <WarningViewContext value={{ filter, setFilter, heights: new Map() }}>
      <Opener />
      <output>{JSON.stringify(filter)}</output>
    </WarningViewContext>
  );
}

test('opens 预警 with exactly what is wanted, whatever was filtered before', async () => {
  render(<Above />);
  await userEvent.setup().click(screen.getByRole('button', { name: '打开' }));
  expect(tabs).toEqual(['warnings']);
  expect(JSON.parse(screen.getByRole('status').textContent)).toEqual({
    state: 'overdue',
    category: null,
    unit: '后勤科',
    leader: null,
  });
});

test('asks to stand under the tabs', () => {
  const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => render(<Opener />)).toThrow('no WarningViewContext above it');
  silenced.mockRestore();
});
