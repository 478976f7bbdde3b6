/** @jest-environment jsdom */
import { pageWith, type DialogPage } from '../../../src/commands/dialog/page';
import { drawPage, escapeReply } from '../../../src/commands/dialog/view';

const QUESTION: DialogPage = pageWith({
  lang: 'zh-CN',
  dark: true,
  intent: 'question',
  title: '同意吗？',
  paragraphs: ['会写两列。'],
  buttons: [
    { reply: 'agree', label: '同意' },
    { reply: 'cancel', label: '取消' },
  ],
});

function drawn(page: DialogPage, copied = true) {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const reply = jest.fn();
  const copy = jest.fn(() => Promise.resolve(copied));
  drawPage(place, page, { reply, copy });
  const button = (label: string): HTMLButtonElement => {
    const found = [...place.querySelectorAll('button')].find(
      ({ textContent }) => textContent === label,
    );
    if (found === undefined) throw new Error(`no button ${label}`);
    return found;
  };
  return { place, reply, copy, button };
}

test('a question: its words, language and look, and Enter on the first button', () => {
  const { place, reply, button } = drawn(QUESTION);
  expect(place.querySelector('h1')?.textContent).toBe('同意吗？');
  expect(place.querySelector('p')?.textContent).toBe('会写两列。');
  expect(document.documentElement.lang).toBe('zh-CN');
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(document.activeElement).toBe(button('同意'));
  button('取消').click();
  button('同意').click();
  expect(reply.mock.calls).toEqual([['cancel'], ['agree']]);
});

test('a question that would lose something: Enter cancels', () => {
  const { button } = drawn({ ...QUESTION, buttons: [...QUESTION.buttons].reverse() });
  expect(document.activeElement).toBe(button('取消'));
  expect([button('取消').className, button('同意').className]).toEqual(['primary', '']);
});

test('what comes from the sheet is text, whatever it looks like', () => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  const { place } = drawn({
    ...QUESTION,
    title: hostile,
    paragraphs: [hostile],
    facts: [{ label: hostile, value: hostile, note: hostile }],
    listTitle: hostile,
    list: [hostile],
  });
  expect(place.querySelectorAll('img, script')).toHaveLength(0);
  expect(place.querySelector('dd')?.firstChild?.textContent).toBe(hostile);
  expect(place.querySelector('li')?.textContent).toBe(hostile);
});

test.each([
  [['agree', 'cancel'], 'cancel'],
  [['close'], 'close'],
  [['stop'], null],
  [[], null],
] as const)('Esc on %j answers %s', (replies, expected) => {
  const buttons = replies.map((reply) => ({ reply, label: reply }));
  expect(escapeReply({ ...QUESTION, buttons })).toBe(expected);
});

const COPY = { label: '复制诊断信息', text: '内容', copied: '已复制。', refused: '请按 Ctrl+C。' };

test('copying says that it was done', async () => {
  const { place, copy, button } = drawn({ ...QUESTION, copy: COPY });
  button('复制诊断信息').click();
  await Promise.resolve();
  await Promise.resolve();
  expect(copy).toHaveBeenCalledWith('内容');
  expect(place.querySelector('.copied')?.textContent).toBe('已复制。');
  expect(place.querySelector('textarea')).toBeNull();
});

test('where copying is refused the text itself is there, once', async () => {
  const { place, button } = drawn({ ...QUESTION, copy: COPY }, false);
  for (let time = 0; time < 2; time += 1) {
    button('复制诊断信息').click();
    await Promise.resolve();
    await Promise.resolve();
  }
  expect(place.querySelector('.copied')?.textContent).toBe('请按 Ctrl+C。');
  expect(place.querySelectorAll('textarea')).toHaveLength(1);
  expect(place.querySelector('textarea')?.value).toBe('内容');
});
