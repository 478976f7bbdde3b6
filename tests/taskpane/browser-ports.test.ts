import { browserClipboard, browserClock } from '../../src/taskpane/browser-ports';

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(document, 'execCommand');
});

function offerClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

function offerCommand(answer: boolean): string[] {
  const seen: string[] = [];
  const execCommand = (): boolean => {
    const field = document.activeElement;
    seen.push(field instanceof HTMLTextAreaElement ? field.value : '');
    return answer;
  };
  Object.defineProperty(document, 'execCommand', { configurable: true, value: execCommand });
  return seen;
}

test('today is the day on this computer’s calendar, not in Greenwich', () => {
  jest.useFakeTimers({ now: new Date(2025, 0, 5, 0, 30) });
  expect(browserClock.today()).toBe('2025-01-05');
});

test('text goes to the clipboard', async () => {
  const written: string[] = [];
  offerClipboard((text) => {
    written.push(text);
    return Promise.resolve();
  });
  expect(await browserClipboard.copyText('草稿')).toBe(true);
  expect(written).toEqual(['草稿']);
});

test.each([true, false])('where that is blocked the old command decides: %s', async (answer) => {
  offerClipboard(() => Promise.reject(new DOMException('blocked', 'NotAllowedError')));
  const seen = offerCommand(answer);
  expect(await browserClipboard.copyText('草稿')).toBe(answer);
  expect(seen).toEqual(['草稿']);
});

test('the old command leaves the focus and the page as they were', async () => {
  offerCommand(true);
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  await browserClipboard.copyText('草稿');
  expect(document.activeElement).toBe(button);
  expect(document.querySelector('textarea')).toBeNull();
  button.remove();
});
