import type { Check, CheckGroup } from './check';
import type { SelfTestWords } from './words/words';

/** Colour is never alone: the word beside it says the same. */
const MARKS = { good: '✓', note: 'i', bad: '✕' } as const;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

function checkRow({ label, state, value, advice }: Check, words: SelfTestWords): HTMLElement {
  const mark = element('span', 'mark', MARKS[state]);
  mark.setAttribute('aria-hidden', 'true');
  const row = element(
    'li',
    `check ${state}`,
    element('span', 'state', mark, words.states[state]),
    element('span', 'label', label),
    element('span', 'value', value),
  );
  if (advice !== undefined) row.append(element('span', 'advice', advice));
  return row;
}

/** One part of the result, under its own heading. */
export function groupSection(group: CheckGroup, words: SelfTestWords): HTMLElement {
  const rows = group.checks.map((check) => checkRow(check, words));
  return element('section', '', element('h2', '', group.title), element('ul', '', ...rows));
}

/** The parts of the page that change, as selftest.html has them. */
export interface SelfTestPage {
  readonly status: HTMLElement;
  readonly result: HTMLElement;
  readonly again: HTMLButtonElement;
  readonly copy: HTMLButtonElement;
  readonly copied: HTMLElement;
}

/** Puts the words of the language into the page. */
export function preparePage(words: SelfTestWords): SelfTestPage {
  document.documentElement.lang = words.tag;
  document.title = words.title;
  const page: SelfTestPage = {
    status: byId('status'),
    result: byId('result'),
    again: byId('again') as HTMLButtonElement,
    copy: byId('copy') as HTMLButtonElement,
    copied: byId('copied'),
  };
  byId('title').textContent = words.title;
  byId('intro').textContent = words.intro;
  page.again.textContent = words.again;
  page.copy.textContent = words.copy;
  byId('actions').hidden = false;
  return page;
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new TypeError(`Cannot show the self-test: the page has no #${id}`);
  return found;
}
