import { browserClipboard, browserClock, downloads } from '../../src/taskpane/browser-ports';

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(document, 'execCommand');
  Reflect.deleteProperty(globalThis, 'ClipboardItem');
  Reflect.deleteProperty(URL, 'createObjectURL');
  Reflect.deleteProperty(URL, 'revokeObjectURL');
  jest.restoreAllMocks();
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

test.each([
  [9, 5, '9:05'],
  [0, 0, '0:00'],
  [23, 59, '23:59'],
])('the time of day is that of this computer, %d h %d min', (hours, minutes, time) => {
  jest.useFakeTimers({ now: new Date(2025, 0, 5, hours, minutes) });
  expect(browserClock.time?.()).toBe(time);
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

describe('copying with looks', () => {
  const CONTENT = { html: '<p style="mso-x:1">文稿</p>', text: '文稿' };

  /** As browsers do it: the command raises a copy event and takes what its listeners give. */
  function offerCopyEvent(answer: boolean): Record<string, string>[] {
    const taken: Record<string, string>[] = [];
    const execCommand = (): boolean => {
      const data: Record<string, string> = {};
      const event = new Event('copy', { bubbles: true, cancelable: true });
      const clipboardData = {
        setData: (type: string, content: string) => {
          data[type] = content;
        },
      };
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      document.activeElement?.dispatchEvent(event);
      if (event.defaultPrevented) taken.push(data);
      return answer;
    };
    Object.defineProperty(document, 'execCommand', { configurable: true, value: execCommand });
    return taken;
  }

  /** The clipboard API, with what was written to it. */
  function offerWrite(refuses = false): Record<string, Blob>[] {
    const written: Record<string, Blob>[] = [];
    class Item {
      readonly blobs: Record<string, Blob>;
      constructor(blobs: Record<string, Blob>) {
        this.blobs = blobs;
      }
    }
    const write = ([item]: Item[]): Promise<void> => {
      if (refuses) return Promise.reject(new DOMException('blocked', 'NotAllowedError'));
      if (item) written.push(item.blobs);
      return Promise.resolve();
    };
    Object.defineProperty(globalThis, 'ClipboardItem', { configurable: true, value: Item });
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } });
    return written;
  }

  test('the event of the command is answered with both kinds, word for word', async () => {
    const written = offerWrite();
    const taken = offerCopyEvent(true);
    expect(await browserClipboard.copyRich(CONTENT)).toBe(true);
    expect(taken).toEqual([{ 'text/html': CONTENT.html, 'text/plain': CONTENT.text }]);
    expect(written).toEqual([]);
  });

  test('nobody else answers the event, and nobody’s later copy is answered', async () => {
    const taken = offerCopyEvent(true);
    const heard = jest.fn();
    document.addEventListener('copy', heard);
    await browserClipboard.copyRich(CONTENT);
    expect(heard).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('copy', { cancelable: true }));
    expect(heard).toHaveBeenCalledTimes(1);
    expect(taken).toHaveLength(1);
    document.removeEventListener('copy', heard);
  });

  test.each<[string, () => unknown]>([
    ['is refused', () => offerCopyEvent(false)],
    ['raises no event, so that only plain text was copied', () => offerCommand(true)],
    ['is no more', () => undefined],
  ])('where the command %s the clipboard API takes over', async (_what, offer) => {
    offer();
    const written = offerWrite();
    expect(await browserClipboard.copyRich(CONTENT)).toBe(true);
    const [blobs] = written;
    expect(Object.entries(blobs ?? {}).map(([type, blob]) => [type, blob.type, blob.size])).toEqual(
      [
        ['text/html', 'text/html', 29],
        ['text/plain', 'text/plain', 6],
      ],
    );
  });

  test.each<[string, () => unknown]>([
    ['refuses too', () => offerWrite(true)],
    ['is not there', () => undefined],
  ])('where the clipboard API %s nothing is said to be copied', async (_what, offer) => {
    offer();
    offerCopyEvent(false);
    expect(await browserClipboard.copyRich(CONTENT)).toBe(false);
    expect(document.querySelector('textarea')).toBeNull();
  });
});

describe('downloads', () => {
  test.each<[string | null, boolean]>([
    ['PC', true],
    ['OfficeOnline', true],
    ['Mac', false],
    ['iOS', false],
  ])('on %s: %s', (platform, expected) => {
    expect(downloads(platform).canSave()).toBe(expected);
  });

  test.each<[string, boolean]>([
    ['Win32', true],
    ['MacIntel', false],
    ['iPhone', false],
  ])('where Office does not say, the browser’s %s decides: %s', (platform, expected) => {
    jest.spyOn(navigator, 'platform', 'get').mockReturnValue(platform);
    expect(downloads(null).canSave()).toBe(expected);
  });

  test('hand the bytes over under the name and leave nothing behind', async () => {
    jest.useFakeTimers();
    const blobs: Blob[] = [];
    const revoked = jest.fn();
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        blobs.push(blob);
        return 'blob:1';
      },
      revokeObjectURL: revoked,
    });
    const clicked: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.push(`${this.download} ${this.href}`);
    });
    expect(await downloads('PC').save('台账.docx', new Uint8Array([80, 75]))).toBe(true);
    expect(clicked).toEqual(['台账.docx blob:1']);
    expect(blobs.map(({ size }) => size)).toEqual([2]);
    expect(document.querySelector('a')).toBeNull();
    expect(revoked).not.toHaveBeenCalled();
    jest.runAllTimers();
    expect(revoked).toHaveBeenCalledWith('blob:1');
  });

  test('that the page forbids are said to have failed', async () => {
    Object.assign(URL, {
      createObjectURL: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    expect(await downloads('PC').save('台账.docx', new Uint8Array([80]))).toBe(false);
  });
});
