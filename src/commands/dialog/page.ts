/** What a button of the dialog answers. `close` leaves everything as it is, as Esc and the window's own X do. */
export const DIALOG_REPLIES = ['agree', 'decline', 'cancel', 'close', 'stop'] as const;
export type DialogReply = (typeof DIALOG_REPLIES)[number];

interface DialogButton {
  readonly reply: DialogReply;
  readonly label: string;
}

/** One fact of a problem: what it is called, what it is, and where that stands or why. */
export interface DialogFact {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

export type DialogIntent = 'success' | 'info' | 'warning' | 'error' | 'question' | 'working';

/** Everything the dialog shows: plain texts, which it never takes for markup. */
export interface DialogPage {
  readonly lang: string;
  readonly dark: boolean;
  readonly intent: DialogIntent;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly DialogFact[];
  /** Listed under a heading of their own; the heading is '' where there is nothing to list. */
  readonly listTitle: string;
  readonly list: readonly string[];
  /** The first is the one Enter presses, but for `stop`; none where nothing can be chosen. */
  readonly buttons: readonly DialogButton[];
  /** What 复制诊断信息 copies; null where there is nothing to report. */
  readonly copy: {
    readonly label: string;
    readonly text: string;
    readonly copied: string;
    readonly refused: string;
  } | null;
}

/** A page with only these parts; the rest is empty. */
export function pageWith(
  parts: Partial<DialogPage> & Pick<DialogPage, 'lang' | 'dark' | 'intent' | 'title' | 'buttons'>,
): DialogPage {
  return { paragraphs: [], facts: [], listTitle: '', list: [], copy: null, ...parts };
}
