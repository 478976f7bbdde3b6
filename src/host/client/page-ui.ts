import { onPage, sendOffice, type ToFrame, type ToPage } from '../office-messages';

/** What `displayDialogAsync` answers with, as Office's own callbacks have it. */
interface AsyncResult {
  readonly status: 'succeeded' | 'failed';
  readonly value?: DialogObject;
  readonly error?: { readonly code: number; readonly message: string };
}

type Handler = (event: object) => void;

interface DialogObject {
  readonly addEventHandler: (type: string, handler: Handler) => void;
  readonly messageChild: (text: string) => void;
  readonly close: () => void;
}

export interface Ui {
  readonly displayDialogAsync: (
    address: string,
    options: { readonly width?: number; readonly height?: number },
    callback?: (result: AsyncResult) => void,
  ) => void;
  readonly messageParent: (text: string) => void;
  readonly addHandlerAsync: (
    type: string,
    handler: Handler,
    callback?: (result: AsyncResult) => void,
  ) => void;
}

export interface Actions {
  readonly associate: (name: string, run: (event: object) => void) => void;
}

/** The kinds of events that have to do with dialogs; the words are Office's. */
export const DIALOG_EVENTS = {
  DialogMessageReceived: 'dialogMessageReceived',
  DialogEventReceived: 'dialogEventReceived',
  DialogParentMessageReceived: 'dialogParentMessageReceived',
} as const;

/** A dialog of this frame, open or about to be. */
interface OwnDialog {
  readonly answer: (result: AsyncResult) => void;
  readonly handlers: Map<string, Handler[]>;
}

/** Dialogs and ribbon commands of one frame: what Excel would do, the page around the frame does. */
export function pageUi(): { readonly ui: Ui; readonly actions: Actions } {
  const ask = (message: ToPage): void => {
    sendOffice(window.parent, message);
  };
  const dialogs = new Map<number, OwnDialog>();
  const commands = new Map<string, (event: object) => void>();
  const parentHandlers: Handler[] = [];
  onPage((message) => {
    hear(message, { ask, dialogs, commands, parentHandlers });
  });
  return {
    ui: {
      displayDialogAsync: (address, { width = 80, height = 80 }, callback) => {
        const dialog = dialogs.size + 1;
        dialogs.set(dialog, { answer: (result) => callback?.(result), handlers: new Map() });
        ask({ kind: 'openDialog', dialog, address, width, height });
      },
      messageParent: (text) => {
        ask({ kind: 'toParent', text });
      },
      addHandlerAsync: (_type, handler, callback) => {
        parentHandlers.push(handler);
        callback?.({ status: 'succeeded' });
      },
    },
    actions: {
      associate: (name, run) => {
        commands.set(name, run);
        // All names of one script together.
        if (commands.size > 1) return;
        queueMicrotask(() => {
          ask({ kind: 'associated', names: [...commands.keys()] });
        });
      },
    },
  };
}

interface Ears {
  readonly ask: (message: ToPage) => void;
  readonly dialogs: Map<number, OwnDialog>;
  readonly commands: ReadonlyMap<string, (event: object) => void>;
  readonly parentHandlers: readonly Handler[];
}

function hear(message: ToFrame, { ask, dialogs, commands, parentHandlers }: Ears): void {
  switch (message.kind) {
    case 'run': {
      const { run, name } = message;
      const completed = (): void => {
        ask({ kind: 'completed', run });
      };
      commands.get(name)?.({ source: { id: name }, completed });
      return;
    }
    case 'dialogOpened':
      dialogs.get(message.dialog)?.answer({
        status: 'succeeded',
        value: dialogObject(message.dialog, dialogs, ask),
      });
      return;
    case 'dialogRefused':
      dialogs.get(message.dialog)?.answer({
        status: 'failed',
        error: { code: message.code, message: 'The dialog did not open.' },
      });
      return;
    case 'dialogMessage':
      tell(dialogs, message.dialog, DIALOG_EVENTS.DialogMessageReceived, {
        message: message.text,
        origin: location.origin,
      });
      return;
    case 'dialogClosed':
      tell(dialogs, message.dialog, DIALOG_EVENTS.DialogEventReceived, { error: message.code });
      return;
    case 'parentMessage':
      for (const handler of parentHandlers) handler({ message: message.text });
      return;
  }
}

function tell(
  dialogs: ReadonlyMap<number, OwnDialog>,
  dialog: number,
  type: string,
  event: object,
): void {
  for (const handler of dialogs.get(dialog)?.handlers.get(type) ?? []) handler(event);
}

function dialogObject(
  dialog: number,
  dialogs: ReadonlyMap<number, OwnDialog>,
  ask: (message: ToPage) => void,
): DialogObject {
  return {
    addEventHandler: (type, handler) => {
      const handlers = dialogs.get(dialog)?.handlers;
      handlers?.set(type, [...(handlers.get(type) ?? []), handler]);
    },
    messageChild: (text) => {
      ask({ kind: 'toDialog', dialog, text });
    },
    close: () => {
      ask({ kind: 'closeDialog', dialog });
    },
  };
}
