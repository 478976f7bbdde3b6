import { onFrame, sendOffice, type ToPage } from './office-messages';

/** Office's number for a dialog that the user closed. */
const CLOSED_BY_USER = 12_006;
/** Office's number where a dialog is open already. */
const ALREADY_OPEN = 12_007;
/** Office's number for an address of another origin. */
const NOT_ALLOWED = 12_004;

/** A dialog that a command opened, to be put on the page. */
export interface ShownDialog {
  readonly address: string;
  /** Percent of the screen. */
  readonly width: number;
  readonly height: number;
  /** Joins the frame it is shown in; called before the frame loads its page. */
  readonly connect: (frame: HTMLIFrameElement) => () => void;
  /** The user closed it. */
  readonly dismiss: () => void;
}

/**
 * The page's end of the frame behind the ribbon's buttons: runs its commands as Excel does, and shows
 * their dialog, one at a time.
 */
export class CommandsConnection {
  readonly #frame: HTMLIFrameElement;
  readonly #show: (dialog: ShownDialog | null) => void;
  readonly #stopListening: () => void;
  readonly #waiting = new Map<number, () => void>();
  #names: readonly string[] = [];
  #ready: () => void = () => undefined;
  readonly #associated = new Promise<void>((resolve) => {
    this.#ready = resolve;
  });
  #lastRun = 0;
  #dialog: { readonly id: number; frame: HTMLIFrameElement | null } | null = null;

  /** @param show Told which dialog is to be on the page; null for none. */
  constructor(frame: HTMLIFrameElement, show: (dialog: ShownDialog | null) => void) {
    this.#frame = frame;
    this.#show = show;
    this.#stopListening = onFrame(frame, this.#hear);
  }

  /** Runs a command by its name; resolves when it is completed. Rejects where the frame knows no such name. */
  async run(name: string): Promise<void> {
    await this.#associated;
    if (!this.#names.includes(name)) throw new Error(`Cannot run ${name}: it is not associated`);
    this.#lastRun += 1;
    const run = this.#lastRun;
    const completed = new Promise<void>((resolve) => this.#waiting.set(run, resolve));
    sendOffice(this.#frame.contentWindow, { kind: 'run', run, name });
    await completed;
  }

  dispose(): void {
    this.#stopListening();
    this.#close();
  }

  readonly #hear = (message: ToPage): void => {
    switch (message.kind) {
      case 'associated':
        this.#names = message.names;
        this.#ready();
        return;
      case 'completed':
        this.#waiting.get(message.run)?.();
        this.#waiting.delete(message.run);
        return;
      case 'openDialog':
        this.#open(message);
        return;
      case 'closeDialog':
      case 'toDialog':
      case 'toParent':
        this.#hearDialog(message);
    }
  };

  #hearDialog(message: Extract<ToPage, { kind: 'closeDialog' | 'toDialog' | 'toParent' }>): void {
    // Only a dialog speaks to its parent, and it is heard through its own frame.
    if (message.kind === 'toParent' || this.#dialog?.id !== message.dialog) return;
    if (message.kind === 'closeDialog') {
      this.#close();
      return;
    }
    const { text } = message;
    sendOffice(this.#dialog.frame?.contentWindow ?? null, { kind: 'parentMessage', text });
  }

  #open({ dialog, address, width, height }: Extract<ToPage, { kind: 'openDialog' }>): void {
    const refuse = (code: number): void => {
      sendOffice(this.#frame.contentWindow, { kind: 'dialogRefused', dialog, code });
    };
    if (new URL(address, location.href).origin !== location.origin) {
      refuse(NOT_ALLOWED);
      return;
    }
    if (this.#dialog !== null) {
      refuse(ALREADY_OPEN);
      return;
    }
    this.#dialog = { id: dialog, frame: null };
    this.#show({
      address,
      width,
      height,
      connect: (frame) => this.#connect(dialog, frame),
      dismiss: () => {
        if (this.#dialog?.id !== dialog) return;
        this.#close();
        sendOffice(this.#frame.contentWindow, {
          kind: 'dialogClosed',
          dialog,
          code: CLOSED_BY_USER,
        });
      },
    });
    sendOffice(this.#frame.contentWindow, { kind: 'dialogOpened', dialog });
  }

  #connect(dialog: number, frame: HTMLIFrameElement): () => void {
    if (this.#dialog?.id === dialog) this.#dialog.frame = frame;
    return onFrame(frame, (message) => {
      if (message.kind !== 'toParent') return;
      const { text } = message;
      sendOffice(this.#frame.contentWindow, { kind: 'dialogMessage', dialog, text });
    });
  }

  #close(): void {
    this.#dialog = null;
    this.#show(null);
  }
}
