/** @jest-environment jsdom */
import { pageUi } from '../../src/host/client/page-ui';
import { officeMembers } from '../../src/host/client/office-context';
import { CommandsConnection, type ShownDialog } from '../../src/host/commands-connection';
import type { ToFrame, ToPage } from '../../src/host/office-messages';

/** A frame of the page whose window the test speaks for. */
function fakeFrame() {
  const told: ToFrame[] = [];
  const contentWindow = {
    postMessage: ({ office }: { office: ToFrame }) => told.push(office),
  } as unknown as Window;
  const say = (message: ToPage, origin = location.origin): void => {
    // jsdom asks for a real window; ours is none, so the event is put together by hand.
    const event = new Event('message');
    Object.assign(event, { origin, source: contentWindow, data: { office: message } });
    window.dispatchEvent(event);
  };
  return { frame: { contentWindow } as HTMLIFrameElement, told, say };
}

const OPEN = {
  kind: 'openDialog',
  dialog: 1,
  address: 'bench-dialog.html',
  width: 30,
  height: 40,
} as const;

function connected() {
  const commands = fakeFrame();
  const shown: (ShownDialog | null)[] = [];
  const connection = new CommandsConnection(commands.frame, (dialog) => shown.push(dialog));
  return { ...commands, connection, shown };
}

describe('the page’s end of the commands’ frame', () => {
  test('a command waits for its frame, runs there and is over when that says so', async () => {
    const { connection, told, say } = connected();
    const over = jest.fn();
    const running = connection.run('check').then(over);
    say({ kind: 'associated', names: ['check'] });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(told).toEqual([{ kind: 'run', run: 1, name: 'check' }]);
    expect(over).not.toHaveBeenCalled();
    say({ kind: 'completed', run: 1 });
    await running;
    expect(over).toHaveBeenCalledTimes(1);
    connection.dispose();
  });

  test('a name that the frame does not know is refused by name', async () => {
    const { connection, say } = connected();
    say({ kind: 'associated', names: ['check'] });
    await expect(connection.run('paint')).rejects.toThrow('Cannot run paint: it is not associated');
    connection.dispose();
  });

  test('a dialog is shown, spoken with in both ways, and closed', () => {
    const { connection, told, say, shown } = connected();
    say(OPEN);
    const [dialog] = shown;
    expect(dialog).toMatchObject({ address: 'bench-dialog.html', width: 30, height: 40 });
    const inner = fakeFrame();
    const end = dialog?.connect(inner.frame);
    inner.say({ kind: 'toParent', text: '甲' });
    say({ kind: 'toDialog', dialog: 1, text: '乙' });
    expect(inner.told).toEqual([{ kind: 'parentMessage', text: '乙' }]);
    say({ kind: 'closeDialog', dialog: 1 });
    expect(shown.at(-1)).toBeNull();
    end?.();
    inner.say({ kind: 'toParent', text: '丙' });
    expect(told).toEqual([
      { kind: 'dialogOpened', dialog: 1 },
      { kind: 'dialogMessage', dialog: 1, text: '甲' },
    ]);
    connection.dispose();
  });

  test('what the user closes is told with Office’s number', () => {
    const { connection, told, say, shown } = connected();
    say(OPEN);
    shown[0]?.dismiss();
    shown[0]?.dismiss();
    expect(told.slice(1)).toEqual([{ kind: 'dialogClosed', dialog: 1, code: 12006 }]);
    expect(shown.at(-1)).toBeNull();
    connection.dispose();
  });

  test.each([
    ['a second dialog', [OPEN, { ...OPEN, dialog: 2 }], 12007],
    ['a page of another origin', [{ ...OPEN, dialog: 2, address: 'https://example.com/' }], 12004],
  ])('%s is refused', (_what, messages, code) => {
    const { connection, told, say } = connected();
    messages.forEach((message) => {
      say(message);
    });
    expect(told.at(-1)).toEqual({ kind: 'dialogRefused', dialog: 2, code });
    connection.dispose();
  });

  test('words from elsewhere are not heard', () => {
    const { connection, say, shown } = connected();
    say(OPEN, 'https://example.com');
    expect(shown).toEqual([]);
    connection.dispose();
  });
});

describe('the frame’s end', () => {
  /** The page around: what it hears and what it says. In jsdom a window is its own parent. */
  function framed() {
    const asked: ToPage[] = [];
    jest.spyOn(window, 'postMessage').mockImplementation((data: unknown) => {
      asked.push((data as { office: ToPage }).office);
    });
    const say = (message: ToFrame): void => {
      const event = new Event('message');
      const { origin } = location;
      Object.assign(event, { origin, source: window, data: { office: message } });
      window.dispatchEvent(event);
    };
    return { ...pageUi(), asked, say };
  }

  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('all names of a script are told together, and run by name', async () => {
    const { actions, asked, say } = framed();
    const ran = jest.fn();
    actions.associate('check', ran);
    actions.associate('highlight', (event) => {
      (event as { completed: () => void }).completed();
    });
    await Promise.resolve();
    expect(asked).toEqual([{ kind: 'associated', names: ['check', 'highlight'] }]);
    say({ kind: 'run', run: 1, name: 'check' });
    say({ kind: 'run', run: 2, name: 'highlight' });
    expect(ran).toHaveBeenCalledTimes(1);
    expect(asked.at(-1)).toEqual({ kind: 'completed', run: 2 });
  });

  test('a dialog: opened, heard, closed by the user', () => {
    const { ui, asked, say } = framed();
    const heard: unknown[] = [];
    ui.displayDialogAsync('bench-dialog.html', { width: 30, height: 40 }, ({ value }) => {
      value?.addEventHandler('dialogMessageReceived', (event) => heard.push(event));
      value?.addEventHandler('dialogEventReceived', (event) => heard.push(event));
      value?.messageChild('甲');
    });
    expect(asked.at(-1)).toEqual(OPEN);
    say({ kind: 'dialogOpened', dialog: 1 });
    expect(asked.at(-1)).toEqual({ kind: 'toDialog', dialog: 1, text: '甲' });
    say({ kind: 'dialogMessage', dialog: 1, text: '乙' });
    say({ kind: 'dialogClosed', dialog: 1, code: 12006 });
    expect(heard).toEqual([{ message: '乙', origin: location.origin }, { error: 12006 }]);
  });

  test('a refused dialog has Office’s number and no dialog', () => {
    const { ui, say } = framed();
    const answered = jest.fn();
    ui.displayDialogAsync('bench-dialog.html', {}, answered);
    say({ kind: 'dialogRefused', dialog: 1, code: 12007 });
    expect(answered).toHaveBeenCalledWith({
      status: 'failed',
      error: { code: 12007, message: 'The dialog did not open.' },
    });
  });

  test.each([
    ['DialogApi', '1.1', true],
    ['DialogApi', '1.2', true],
    ['DialogApi', '1.3', false],
    ['ExcelApi', '1.14', true],
    ['RibbonApi', '1.1', false],
  ])('%s %s: %s', (name, version, expected) => {
    const { ui, actions } = framed();
    const { requirements } = officeMembers({
      dark: false,
      platform: 'OfficeOnline',
      displayLanguage: 'zh-CN',
      page: { ui, actions },
    }).context;
    expect(requirements.isSetSupported(name, version)).toBe(expected);
  });
});
