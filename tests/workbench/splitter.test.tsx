import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { limitWidth, Splitter, widthAfterKey } from '../../src/workbench/components/Splitter';

test.each([
  [350, 350],
  [319, 320],
  [-50, 320],
  [721, 720],
  [400.4, 400],
])('a width of %s becomes %s', (width, expected) => {
  expect(limitWidth(width)).toBe(expected);
});

test.each([
  ['ArrowLeft', 366],
  ['ArrowRight', 334],
  ['Home', 320],
  ['End', 720],
  ['Tab', null],
  ['a', null],
])('%s at 350 gives %s', (key, expected) => {
  expect(widthAfterKey(key, 350)).toBe(expected);
});

function Resizable() {
  const [width, setWidth] = useState(350);
  return <Splitter width={width} onResize={setWidth} />;
}

test('the keyboard moves it', async () => {
  render(<Resizable />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  const splitter = screen.getByRole('separator', { name: '调整任务窗格宽度' });
  expect(splitter).toHaveAttribute('aria-valuenow', '382');
});

test('the pointer moves it only while it is held', () => {
  render(<Resizable />);
  const splitter = screen.getByRole('separator');
  splitter.setPointerCapture = jest.fn();
  // jsdom has no PointerEvent with a position.
  const point = (type: string, clientX: number): void => {
    fireEvent(splitter, new MouseEvent(type, { bubbles: true, clientX }));
  };
  point('pointermove', 100);
  expect(splitter).toHaveAttribute('aria-valuenow', '350');
  point('pointerdown', 650);
  point('pointermove', 600);
  expect(splitter).toHaveAttribute('aria-valuenow', '400');
  point('pointerup', 600);
  point('pointermove', 500);
  expect(splitter).toHaveAttribute('aria-valuenow', '400');
});
