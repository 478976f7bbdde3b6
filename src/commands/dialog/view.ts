import type { DialogFact, DialogPage, DialogReply } from './page';

/** What the dialog's page does with what the user presses. */
export interface ViewPorts {
  readonly reply: (reply: DialogReply) => void;
  readonly copy: (text: string) => Promise<boolean>;
}

/** Element names that are used; every text goes in as text, never as markup. */
type Tag =
  'h1' | 'h2' | 'p' | 'dl' | 'dt' | 'dd' | 'ul' | 'li' | 'div' | 'button' | 'main' | 'small';

function made(tag: Tag, words = '', children: readonly Node[] = []): HTMLElement {
  const element = document.createElement(tag);
  if (words !== '') element.textContent = words;
  element.append(...children);
  return element;
}

/** Draws a page into a place, in place of what stood there, and puts the keyboard where Enter is safe. */
export function drawPage(place: HTMLElement, page: DialogPage, ports: ViewPorts): void {
  document.documentElement.lang = page.lang;
  document.documentElement.dataset['theme'] = page.dark ? 'dark' : 'light';
  document.title = page.title;
  place.dataset['intent'] = page.intent;
  const actions = made('div', '', [...copyButton(page, ports), ...buttonsOf(page, ports)]);
  actions.className = 'actions';
  place.replaceChildren(contentOf(page), actions);
  // What may be read starts at the top; the answer that Enter gives has the focus.
  place.querySelector<HTMLElement>('.primary')?.focus();
}

/** What Esc answers: the way out that leaves everything as it is; null where there is none. */
export function escapeReply({ buttons }: DialogPage): DialogReply | null {
  const replies = buttons.map(({ reply }) => reply);
  return replies.find((reply) => reply === 'cancel' || reply === 'close') ?? null;
}

function contentOf({ intent, title, paragraphs, facts, listTitle, list }: DialogPage): HTMLElement {
  const heading = made('h1', title);
  const said = made(
    'div',
    '',
    paragraphs.map((words) => made('p', words)),
  );
  if (intent === 'working') said.setAttribute('role', 'status');
  const content = made('main', '', [
    heading,
    said,
    ...(facts.length > 0 ? [made('dl', '', facts.flatMap(factParts))] : []),
    ...(listTitle === '' ? [] : [made('h2', listTitle)]),
    ...(list.length > 0
      ? [
          made(
            'ul',
            '',
            list.map((words) => made('li', words)),
          ),
        ]
      : []),
  ]);
  // Long contents scroll; the keyboard must reach what it scrolls.
  content.tabIndex = 0;
  heading.id = 'title';
  content.setAttribute('aria-labelledby', 'title');
  return content;
}

function factParts({ label, value, note }: DialogFact): readonly HTMLElement[] {
  const said = made('dd', value);
  if (note !== '') said.append(made('small', note));
  return [made('dt', label), said];
}

function buttonsOf({ buttons }: DialogPage, { reply }: ViewPorts): readonly HTMLElement[] {
  return buttons.map(({ reply: answer, label }, at) => {
    const button = made('button', label);
    if (at === 0 && answer !== 'stop') button.className = 'primary';
    button.addEventListener('click', () => {
      reply(answer);
    });
    return button;
  });
}

function copyButton({ copy }: DialogPage, ports: ViewPorts): readonly HTMLElement[] {
  if (copy === null) return [];
  const button = made('button', copy.label);
  const said = made('p');
  said.setAttribute('role', 'status');
  said.className = 'copied';
  button.addEventListener('click', () => {
    void ports.copy(copy.text).then((isCopied) => {
      said.textContent = isCopied ? copy.copied : copy.refused;
      const isOffered = said.nextElementSibling?.tagName === 'TEXTAREA';
      if (!isCopied && !isOffered) said.after(textToCopy(copy.label, copy.text));
    });
  });
  return [said, button];
}

/** Where copying is refused: the text itself, to be copied by hand. */
function textToCopy(label: string, text: string): HTMLElement {
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.value = text;
  field.setAttribute('aria-label', label);
  return field;
}
