/** What a frame with Office's client asks of the page around it, beside the workbook. */
export type ToPage =
  /** The frame has tied these names to what they do, and can run them. */
  | { readonly kind: 'associated'; readonly names: readonly string[] }
  | { readonly kind: 'completed'; readonly run: number }
  /** `width` and `height` are percent of the screen. */
  | {
      readonly kind: 'openDialog';
      readonly dialog: number;
      readonly address: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'closeDialog'; readonly dialog: number }
  | { readonly kind: 'toDialog'; readonly dialog: number; readonly text: string }
  /** Said by the dialog's own frame. */
  | { readonly kind: 'toParent'; readonly text: string };

/** What the page tells a frame. */
export type ToFrame =
  | { readonly kind: 'run'; readonly run: number; readonly name: string }
  | { readonly kind: 'dialogOpened'; readonly dialog: number }
  | { readonly kind: 'dialogRefused'; readonly dialog: number; readonly code: number }
  | { readonly kind: 'dialogMessage'; readonly dialog: number; readonly text: string }
  | { readonly kind: 'dialogClosed'; readonly dialog: number; readonly code: number }
  /** Said to the dialog's own frame. */
  | { readonly kind: 'parentMessage'; readonly text: string };

/** Sends a message to another window of this origin. */
export function sendOffice(to: Window | null, message: ToPage | ToFrame): void {
  to?.postMessage({ office: message }, location.origin);
}

/**
 * Calls back for every message from one window of this origin; gives the unsubscriber. Both ends are
 * this very program, so that a message of ours is of the kind its end expects.
 */
function onOffice(from: () => Window | null, listener: (message: unknown) => void): () => void {
  const receive = (event: MessageEvent<unknown>): void => {
    if (event.origin !== location.origin || event.source !== from()) return;
    const { data } = event;
    if (typeof data === 'object' && data !== null && 'office' in data) listener(data.office);
  };
  window.addEventListener('message', receive);
  return () => {
    window.removeEventListener('message', receive);
  };
}

/** What a frame asks of the page; heard in the page. Gives the unsubscriber. */
export function onFrame(frame: HTMLIFrameElement, listener: (message: ToPage) => void): () => void {
  return onOffice(
    () => frame.contentWindow,
    (message) => {
      listener(message as ToPage);
    },
  );
}

/** What the page tells; heard in a frame. Gives the unsubscriber. */
export function onPage(listener: (message: ToFrame) => void): () => void {
  return onOffice(
    () => window.parent,
    (message) => {
      listener(message as ToFrame);
    },
  );
}
