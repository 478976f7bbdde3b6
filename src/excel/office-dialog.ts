/** Office opened no dialog; `code` is its number (12007 another is open, 12009 the user refused it …). */
export class DialogRefused extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`The dialog did not open: ${code}`);
    this.name = 'DialogRefused';
    this.code = code;
  }
}

/** A dialog on screen. */
export interface OpenDialog {
  /** Hands a text to its page (DialogApi 1.2). */
  readonly send: (text: string) => void;
  readonly close: () => void;
}

/** What a dialog has to say. */
export interface DialogListener {
  /** A text from its page. */
  readonly heard: (text: string) => void;
  /** It is no longer on screen: closed by the user, or its page failed. */
  readonly gone: () => void;
}

/** CSS pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Percent of the screen, which is how Office wants it. */
function shareOf(pixels: number, screenPixels: number): number {
  return Math.min(Math.max(Math.ceil((100 * pixels) / (screenPixels || pixels)), 15), 90);
}

/**
 * Opens a page of this origin as a dialog of Office.
 *
 * @throws DialogRefused Where Office opens none.
 */
export function openOfficeDialog(
  address: string,
  size: Size,
  listener: DialogListener,
): Promise<OpenDialog> {
  const options = {
    width: shareOf(size.width, window.screen.availWidth),
    height: shareOf(size.height, window.screen.availHeight),
    displayInIframe: true,
  };
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(address, options, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) {
        resolve(listenTo(result.value, listener));
      } else reject(new DialogRefused(result.error.code));
    });
  });
}

function listenTo(dialog: Office.Dialog, { heard, gone }: DialogListener): OpenDialog {
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
    if ('message' in event) heard(event.message);
  });
  dialog.addEventHandler(Office.EventType.DialogEventReceived, gone);
  return {
    send: (text) => {
      dialog.messageChild(text);
    },
    close: () => {
      dialog.close();
    },
  };
}

/** The other end, in the dialog's own page: hears texts, and gives what answers them. Needs Office to be ready. */
export function connectToParent(heard: (text: string) => void): Promise<(text: string) => void> {
  const { ui } = Office.context;
  return new Promise((resolve) => {
    ui.addHandlerAsync(
      Office.EventType.DialogParentMessageReceived,
      ({ message }: Office.DialogParentMessageReceivedEventArgs) => {
        heard(message);
      },
      () => {
        resolve((text) => {
          ui.messageParent(text);
        });
      },
    );
  });
}
