import { CommandDesk, type CommandEngine, type Counter } from '../../src/commands/desk';
import { pageWith, type DialogPage, type DialogReply } from '../../src/commands/dialog/page';
import { deskTextsFor, deskWords } from '../../src/commands/words/desk-words';
import { FakeDialog } from './support';

const LOOK = { lang: 'zh-CN', dark: false };

function page(title: string): DialogPage {
  return pageWith({ ...LOOK, intent: 'question', title, buttons: [] });
}

type Run = (counter: Counter) => Promise<DialogPage | null>;

function deskOf(dialog: FakeDialog, run: Run): CommandDesk {
  const engine: CommandEngine = { run: (_name, counter) => run(counter) };
  return new CommandDesk({
    dialog,
    engine: () => Promise.resolve(engine),
    words: deskWords(deskTextsFor('zh-CN'), LOOK),
  });
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** The user does not answer until the dialog shows something else. */
const unanswered = (): Promise<DialogReply> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve('close');
    }, 270_001);
  });

test('a second button pressed meanwhile is not carried out, and that is said', async () => {
  let finish: (page: null) => void = () => undefined;
  const dialog = new FakeDialog();
  const ran = jest.fn(() => new Promise<null>((resolve) => (finish = resolve)));
  const desk = deskOf(dialog, ran);
  const [first, second] = [jest.fn(), jest.fn()];
  const running = desk.take('highlight', first);
  await jest.advanceTimersByTimeAsync(1);
  await desk.take('writeSummary', second);
  expect(second).toHaveBeenCalledTimes(1);
  expect(first).not.toHaveBeenCalled();
  finish(null);
  await running;
  expect(ran).toHaveBeenCalledTimes(1);
  expect(dialog.last()).toEqual([
    '刚才点的“生成汇总表”没有执行，因为上一项还没有做完。需要时请再点一次。',
  ]);
  expect(first).toHaveBeenCalledTimes(1);
});

test('work that takes too long is asked to stop before Office’s five minutes are over', async () => {
  const dialog = new FakeDialog();
  const desk = deskOf(dialog, ({ signal }) => {
    return new Promise((resolve) => {
      signal.addEventListener('abort', () => {
        resolve(page('停下了'));
      });
    });
  });
  const completed = jest.fn();
  const running = desk.take('highlight', completed);
  await jest.advanceTimersByTimeAsync(269_000);
  expect(completed).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(2_000);
  await running;
  expect(dialog.pages.map(({ title }) => title)).toEqual(['停下了']);
  expect(completed).toHaveBeenCalledTimes(1);
});

test('work that does not stop either is left alone: Office is told within the five minutes', async () => {
  const completed = jest.fn();
  const running = deskOf(new FakeDialog(), () => new Promise(() => undefined)).take(
    'check',
    completed,
  );
  await jest.advanceTimersByTimeAsync(285_000);
  await running;
  expect(completed).toHaveBeenCalledTimes(1);
});

test('a question nobody answers counts as cancelled, and the time is said', async () => {
  const dialog = new FakeDialog(unanswered, () => new Promise(() => undefined));
  const replies: DialogReply[] = [];
  const desk = deskOf(dialog, async ({ ask }) => {
    replies.push(await ask(page('同意吗？')));
    return null;
  });
  const completed = jest.fn();
  const running = desk.take('highlight', completed);
  await jest.advanceTimersByTimeAsync(270_500);
  expect(dialog.pages.map(({ title }) => title)).toEqual(['同意吗？', '时间太长，已经停下']);
  expect(completed).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(15_000);
  await running;
  expect(replies).toEqual(['cancel']);
  expect(completed).toHaveBeenCalledTimes(1);
  expect(dialog.isOpen()).toBe(false);
});

test('after a yes the dialog says that it works; 停下 stops it', async () => {
  const dialog = new FakeDialog('agree');
  const show = dialog.show.bind(dialog);
  dialog.show = (shown) => (shown.intent === 'working' ? Promise.resolve('stop') : show(shown));
  let isStopped = false;
  const desk = deskOf(dialog, async ({ ask, signal }) => {
    await ask(page('同意吗？'));
    await Promise.resolve();
    await Promise.resolve();
    isStopped = signal.aborted;
    return null;
  });
  await desk.take('highlight', () => undefined);
  expect(isStopped).toBe(true);
});

test('whatever is thrown, the command is over once and the next one runs', async () => {
  const dialog = new FakeDialog();
  const desk = deskOf(dialog, () => Promise.reject(new Error('a fault of ours')));
  const completed = jest.fn();
  await desk.take('check', completed);
  await desk.take('check', completed);
  expect(completed).toHaveBeenCalledTimes(2);
  expect(dialog.pages.map(({ intent }) => intent)).toEqual(['error', 'error']);
});
