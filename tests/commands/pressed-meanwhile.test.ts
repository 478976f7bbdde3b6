import type { CommandName } from '../../src/app/commands/names';
import { CommandDesk, type Counter } from '../../src/commands/desk';
import type { DialogPort } from '../../src/commands/dialog/dialog-port';
import { pageWith, type DialogPage, type DialogReply } from '../../src/commands/dialog/page';
import { deskTextsFor, deskWords } from '../../src/commands/words/desk-words';

const LOOK = { lang: 'zh-CN', dark: false };
const MISSED = '刚才点的“体检”没有执行，因为上一项还没有做完。需要时请再点一次。';

/** A dialog in front of a user who presses nothing unless told to; the page shown last is on screen. */
class OpenDialog implements DialogPort {
  readonly pages: DialogPage[] = [];
  #answer: ((reply: DialogReply) => void) | null = null;

  isOpen(): boolean {
    return this.#answer !== null;
  }

  show(page: DialogPage): Promise<DialogReply> {
    this.#answer?.('close');
    this.pages.push(page);
    return new Promise((resolve) => (this.#answer = resolve));
  }

  close(): void {
    const answer = this.#answer;
    this.#answer = null;
    answer?.('close');
  }

  press(reply: DialogReply): void {
    this.#answer?.(reply);
  }

  titles(): readonly string[] {
    return this.pages.map(({ title }) => title);
  }
}

const page = (title: string): DialogPage =>
  pageWith({ ...LOOK, intent: 'question', title, buttons: [] });

type Run = (name: CommandName, counter: Counter) => Promise<DialogPage | null>;

function deskOf(run: Run) {
  const dialog = new OpenDialog();
  const over: string[] = [];
  const desk = new CommandDesk({
    dialog,
    engine: () => Promise.resolve({ run }),
    words: deskWords(deskTextsFor('zh-CN'), LOOK),
  });
  const press = async (name: CommandName): Promise<void> => {
    void desk.take(name, () => over.push(name));
    await soon();
  };
  return { dialog, over, press };
}

const soon = async (milliseconds = 1): Promise<void> => {
  await jest.advanceTimersByTimeAsync(milliseconds);
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('while a result stands open the next button takes it away and runs', async () => {
  const rows = ['第5行', '第9行'];
  const { dialog, over, press } = deskOf(() => Promise.resolve(page(rows.shift() ?? '')));
  await press('showProblem');
  await press('showProblem');
  expect([dialog.titles(), over]).toEqual([['第5行', '第9行'], ['showProblem']]);
  expect(dialog.isOpen()).toBe(true);
  dialog.close();
  await soon();
  expect(over).toEqual(['showProblem', 'showProblem']);
  expect(dialog.pages.flatMap(({ paragraphs }) => paragraphs)).toEqual([]);
});

test('of two buttons pressed on a result the first runs, and the other is told of', async () => {
  const { dialog, over, press } = deskOf((name) => {
    return name === 'highlight'
      ? new Promise((resolve) => setTimeout(resolve, 100, page('着色')))
      : Promise.resolve(page('问题'));
  });
  await press('showProblem');
  void press('highlight');
  void press('check');
  await soon(200);
  expect(dialog.titles()).toEqual(['问题', '着色']);
  expect(dialog.pages.at(-1)?.paragraphs).toEqual([MISSED]);
  expect(over).toEqual(['showProblem', 'check']);
});

test('a button pressed on a question is told of there, at once and once', async () => {
  const replies: DialogReply[] = [];
  const { dialog, over, press } = deskOf(async (_name, { ask }) => {
    replies.push(await ask(page('同意吗？')));
    return null;
  });
  await press('highlight');
  await press('check');
  expect(dialog.titles()).toEqual(['同意吗？', '同意吗？']);
  expect(dialog.pages.at(-1)?.paragraphs).toEqual([MISSED]);
  // It is still the same question, which nobody has answered.
  expect([replies, over]).toEqual([[], ['check']]);
  dialog.press('cancel');
  await soon();
  expect([replies, over]).toEqual([['cancel'], ['check', 'highlight']]);
  expect(dialog.pages).toHaveLength(2);
});

test('a button pressed while it works is told of there, and again with the result', async () => {
  let finish: () => void = () => undefined;
  const { dialog, press } = deskOf(async (_name, { ask }) => {
    await ask(page('同意吗？'));
    await new Promise<void>((resolve) => (finish = resolve));
    return page('做完了');
  });
  await press('highlight');
  dialog.press('agree');
  await soon();
  await press('check');
  expect(dialog.titles().slice(1)).toEqual(['正在一键着色…', '正在一键着色…']);
  expect(dialog.pages.at(-1)?.paragraphs.at(-1)).toBe(MISSED);
  finish();
  await soon();
  expect(dialog.titles().at(-1)).toBe('做完了');
  expect(dialog.pages.at(-1)?.paragraphs).toEqual([MISSED]);
});

test('a result that stands until the five minutes are nearly over stays what it is', async () => {
  const { dialog, over, press } = deskOf(() => Promise.resolve(page('做完了')));
  await press('highlight');
  await soon(284_000);
  expect([dialog.titles(), dialog.isOpen(), over]).toEqual([['做完了'], true, []]);
  await soon(2_000);
  expect([dialog.isOpen(), over]).toEqual([false, ['highlight']]);
});

test.each<[CommandName, titles: readonly string[]]>([
  ['highlight', ['同意吗？', '正在一键着色…', '时间太长，已经停下', '做完了']],
  // It was not stopped, so nobody says so.
  ['removeMarks', ['同意吗？', '正在清除标记…', '做完了']],
])('%s that works until the time is up', async (name, titles) => {
  const { dialog, press } = deskOf(async (_name, { ask }) => {
    await ask(page('同意吗？'));
    await new Promise((resolve) => setTimeout(resolve, 280_000));
    return page('做完了');
  });
  await press(name);
  dialog.press('agree');
  await soon(281_000);
  expect(dialog.titles()).toEqual(titles);
});

test('work that ends after Office was told it is over shows nothing any more', async () => {
  const { dialog, over, press } = deskOf(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300_000));
    return page('做完了');
  });
  await press('check');
  await soon(310_000);
  expect([dialog.pages, over]).toEqual([[], ['check']]);
});

test('what cannot be stopped offers no button for it', () => {
  const { working } = deskWords(deskTextsFor('zh-CN'), LOOK);
  expect(working('removeMarks')).toMatchObject({
    paragraphs: ['请先不要关闭 Excel，等它做完；这一步中途不能停下。'],
    buttons: [],
  });
  expect(working('highlight').buttons).toEqual([{ reply: 'stop', label: '停下' }]);
});
