import { connectToParent } from '../../excel/office-dialog';
import { whenOfficeReady } from '../../excel/office';
import { browserClipboard } from '../../taskpane/browser-ports';
import { messageText, toDialog } from './messages';
import type { DialogPage, DialogReply } from './page';
import { drawPage, escapeReply } from './view';
import './dialog.css';

/** The page in the commands' dialog: shows what it is sent, and says what was pressed. */
async function start(place: HTMLElement): Promise<void> {
  await whenOfficeReady();
  let shown: { readonly page: number; readonly show: DialogPage } | null = null;
  let say: (text: string) => void = () => undefined;
  const reply = (answer: DialogReply): void => {
    // Once only: a second press must not answer the next page.
    const page = shown?.page;
    shown = null;
    if (page !== undefined) say(messageText({ kind: 'replied', page, reply: answer }));
  };
  const copy = (text: string): Promise<boolean> => browserClipboard.copyText(text);
  say = await connectToParent((text) => {
    const message = toDialog(text);
    if (message === null) return;
    shown = message;
    drawPage(place, message.show, { reply, copy });
  });
  document.addEventListener('keydown', (event) => {
    const answer = event.key === 'Escape' && shown !== null ? escapeReply(shown.show) : null;
    if (answer !== null) reply(answer);
  });
  say(messageText({ kind: 'ready' }));
}

const place = document.getElementById('root');
if (!place) throw new TypeError('Cannot start the dialog: the page has no #root');
void start(place);
