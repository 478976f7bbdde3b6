import { messageText, toDialog } from '../../../src/commands/dialog/messages';
import { OfficeDialog } from '../../../src/commands/dialog/office-dialog';
import { pageWith, type DialogPage, type DialogReply } from '../../../src/commands/dialog/page';
import { DialogRefused, type DialogListener } from '../../../src/excel/office-dialog';

const page = (title: string): DialogPage =>
  pageWith({ lang: 'zh-CN', dark: false, intent: 'info', title, buttons: [] });

/** Office's side: what was opened, sent and closed. */
function office(...refusals: number[]) {
  const sent: string[] = [];
  const state = { opened: 0, closed: 0, listener: null as DialogListener | null };
  const dialog = new OfficeDialog((_size, listener) => {
    const refusal = refusals.shift();
    if (refusal !== undefined) return Promise.reject(new DialogRefused(refusal));
    state.opened += 1;
    state.listener = listener;
    return Promise.resolve({
      send: (text) => sent.push(toDialog(text)?.show.title ?? text),
      close: () => {
        state.closed += 1;
      },
    });
  });
  const ready = (): void => state.listener?.heard(messageText({ kind: 'ready' }));
  const reply = (number: number, answer: DialogReply): void =>
    state.listener?.heard(messageText({ kind: 'replied', page: number, reply: answer }));
  return { dialog, sent, state, ready, reply };
}

const soon = (): Promise<void> => jest.advanceTimersByTimeAsync(1).then(() => undefined);

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('a page is sent once the dialog is ready, and its answer comes back', async () => {
  const { dialog, sent, ready, reply } = office();
  const answer = dialog.show(page('甲'));
  await soon();
  expect(sent).toEqual([]);
  ready();
  await soon();
  expect(sent).toEqual(['甲']);
  reply(1, 'agree');
  await expect(answer).resolves.toBe('agree');
  expect(dialog.isOpen()).toBe(true);
});

test('the next page takes the place of the one before; a late answer to that counts for nothing', async () => {
  const { dialog, sent, state, ready, reply } = office();
  const first = dialog.show(page('甲'));
  await soon();
  ready();
  await soon();
  const second = dialog.show(page('乙'));
  await expect(first).resolves.toBe('close');
  await soon();
  expect([sent, state.opened]).toEqual([['甲', '乙'], 1]);
  reply(1, 'agree');
  reply(2, 'cancel');
  await expect(second).resolves.toBe('cancel');
});

test('the window’s own X is “close”', async () => {
  const { dialog, state, ready } = office();
  const answer = dialog.show(page('甲'));
  await soon();
  ready();
  await soon();
  state.listener?.gone();
  await expect(answer).resolves.toBe('close');
  expect(dialog.isOpen()).toBe(false);
});

test('where another dialog is open it is waited for', async () => {
  const { dialog, state, ready, reply } = office(12007, 12007);
  const answer = dialog.show(page('甲'));
  await jest.advanceTimersByTimeAsync(2_100);
  expect(state.opened).toBe(1);
  ready();
  await soon();
  reply(1, 'close');
  await expect(answer).resolves.toBe('close');
});

test('closed while it opens it does not come up, and the next one does', async () => {
  const { dialog, sent, state, ready, reply } = office(12007);
  const first = dialog.show(page('甲'));
  await soon();
  dialog.close();
  await jest.advanceTimersByTimeAsync(1_100);
  await expect(first).resolves.toBe('close');
  expect([state.opened, state.closed, dialog.isOpen()]).toEqual([1, 1, false]);
  const second = dialog.show(page('乙'));
  await soon();
  ready();
  await soon();
  reply(2, 'agree');
  await expect(second).resolves.toBe('agree');
  expect([sent, state.opened]).toEqual([['乙'], 2]);
});

test.each([12009, 12011, 12004])('refused with %i: rejects with the number', async (code) => {
  const { dialog } = office(code);
  await expect(dialog.show(page('甲'))).rejects.toMatchObject({ code });
  expect(dialog.isOpen()).toBe(false);
});

test('a page that never comes up is given up', async () => {
  const { dialog, state } = office();
  const answer = dialog.show(page('甲'));
  const refused = answer.catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(20_001);
  expect(await refused).toMatchObject({ code: 12002 });
  expect(state.closed).toBe(1);
});
