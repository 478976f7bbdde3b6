import { DIALOG_REPLIES, type DialogPage, type DialogReply } from './page';

/** What the dialog tells the command: that it can show pages, or what the user pressed on one of them. */
export type FromDialog =
  | { readonly kind: 'ready' }
  | { readonly kind: 'replied'; readonly page: number; readonly reply: DialogReply };

/** What the command tells the dialog: the page to show, by a number of its own. */
export interface ToDialog {
  readonly page: number;
  readonly show: DialogPage;
}

/** The message as text; Office carries nothing else. */
export function messageText(message: FromDialog | ToDialog): string {
  return JSON.stringify(message);
}

/** A message of the dialog, or null for anything else. */
export function fromDialog(text: string): FromDialog | null {
  const parts = partsOf(text);
  if (parts['kind'] === 'ready') return { kind: 'ready' };
  const { page, reply } = parts;
  const known = DIALOG_REPLIES.find((each) => each === reply);
  if (typeof page !== 'number' || known === undefined) return null;
  return { kind: 'replied', page, reply: known };
}

/** A page for the dialog, or null for anything else. It comes from our own page only. */
export function toDialog(text: string): ToDialog | null {
  const { page, show } = partsOf(text);
  const isPage = typeof show === 'object' && show !== null && 'title' in show && 'buttons' in show;
  return typeof page === 'number' && isPage ? { page, show: show as DialogPage } : null;
}

function partsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
