import { WORDS } from './words';

export interface Notice {
  readonly intent: 'error' | 'success' | 'info';
  readonly text: string;
  /** Further sentences, each on its own line. */
  readonly details: readonly string[];
}

/** Which workbook the page shows, and what it has to say about it. */
export interface DocumentState {
  /** Null until the first workbook is there. */
  readonly name: string | null;
  /** Counts the workbooks opened, so that each gets a pane of its own. */
  readonly edition: number;
  readonly dirty: boolean;
  /** What is being waited for, as a sentence. */
  readonly busy: string | null;
  readonly notice: Notice | null;
}

export type DocumentEvent =
  | { readonly kind: 'opening'; readonly name: string }
  | { readonly kind: 'opened'; readonly name: string; readonly unsupported: readonly string[] }
  | { readonly kind: 'changed' }
  | { readonly kind: 'saved'; readonly copy: string }
  | { readonly kind: 'failed'; readonly text: string; readonly details?: readonly string[] }
  | { readonly kind: 'noticeClosed' };

export const NOTHING_OPEN: DocumentState = {
  name: null,
  edition: 0,
  dirty: false,
  busy: null,
  notice: null,
};

/** What the page shows after an event. A failure leaves the workbook that is open as it is. */
export function nextState(state: DocumentState, event: DocumentEvent): DocumentState {
  switch (event.kind) {
    case 'opening':
      return { ...state, busy: WORDS.opening(event.name), notice: null };
    case 'opened':
      return {
        ...state,
        name: event.name,
        edition: state.edition + 1,
        dirty: false,
        busy: null,
        // Without news of its own: a notice set while opening says why this one was opened; it stays.
        notice:
          event.unsupported.length === 0
            ? state.notice
            : { intent: 'info', text: WORDS.notShown, details: event.unsupported },
      };
    case 'changed':
      return state.dirty ? state : { ...state, dirty: true };
    case 'saved':
      return {
        ...state,
        dirty: false,
        notice: { intent: 'success', text: WORDS.saved(event.copy), details: [] },
      };
    case 'failed':
      return {
        ...state,
        busy: null,
        notice: { intent: 'error', text: event.text, details: event.details ?? [] },
      };
    case 'noticeClosed':
      return { ...state, notice: null };
  }
}
