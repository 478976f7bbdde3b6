import { DialogRefused, type DialogListener, type OpenDialog } from '../../excel/office-dialog';
import type { DialogPort } from './dialog-port';
import { fromDialog, messageText } from './messages';
import type { DialogPage, DialogReply } from './page';

/** Milliseconds for the dialog's page to come up; after that it is taken for missing. */
const PATIENCE = 20_000;
/** Office's number where the dialog's page did not load. */
const NOT_LOADED = 12_002;
/** Office's number where another dialog is open: from a button pressed before, so it is waited for. */
const ALREADY_OPEN = 12_007;
const REOPEN_EVERY = 1_000;
const REOPEN_TIMES = 20;

/** CSS pixels the dialog takes: a problem needs more room than a sentence. */
const SMALL = { width: 440, height: 340 };
const LARGE = { width: 520, height: 640 };

type Size = typeof SMALL;

/** Opens the dialog's page once; rejects with `DialogRefused`. */
export type OpenPage = (size: Size, listener: DialogListener) => Promise<OpenDialog>;

interface Shown {
  readonly dialog: OpenDialog;
  readonly ready: Promise<unknown>;
}

/**
 * One dialog of Office that shows page after page. What it shows goes there as a message, never in its
 * address, which Office and servers may write down.
 */
export class OfficeDialog implements DialogPort {
  readonly #openPage: OpenPage;
  #shown: Shown | null = null;
  /** What is waited for on the page shown. */
  #pending: { readonly page: number; readonly resolve: (reply: DialogReply) => void } | null = null;
  #last = 0;
  /** How often it was closed: also what is still opening then must not come up. */
  #closings = 0;

  constructor(openPage: OpenPage) {
    this.#openPage = openPage;
  }

  isOpen(): boolean {
    return this.#shown !== null;
  }

  async show(page: DialogPage): Promise<DialogReply> {
    this.#settle('close');
    this.#last += 1;
    const own = this.#last;
    const closings = this.#closings;
    const shown = this.#shown ?? (await this.#open(page));
    if (closings !== this.#closings) {
      shown.dialog.close();
      if (this.#shown === shown) this.#shown = null;
      return 'close';
    }
    const reply = new Promise<DialogReply>((resolve) => {
      this.#pending = { page: own, resolve };
    });
    const isUp = await Promise.race([
      shown.ready.then(() => true),
      reply.then(() => true),
      pause(PATIENCE).then(() => false),
    ]);
    if (!isUp) {
      this.close();
      throw new DialogRefused(NOT_LOADED);
    }
    if (this.#shown === shown) shown.dialog.send(messageText({ page: own, show: page }));
    return reply;
  }

  close(): void {
    this.#closings += 1;
    const shown = this.#shown;
    this.#shown = null;
    this.#settle('close');
    shown?.dialog.close();
  }

  async #open({ facts }: DialogPage): Promise<Shown> {
    let setReady: () => void = () => undefined;
    const ready = new Promise<void>((resolve) => {
      setReady = resolve;
    });
    const listener: DialogListener = {
      heard: (text) => {
        const message = fromDialog(text);
        if (message?.kind === 'ready') setReady();
        else if (message !== null && message.page === this.#pending?.page) {
          this.#settle(message.reply);
        }
      },
      gone: () => {
        this.#shown = null;
        this.#settle('close');
      },
    };
    const dialog = await this.#openPatiently(facts.length > 0 ? LARGE : SMALL, listener);
    this.#shown = { dialog, ready };
    return this.#shown;
  }

  async #openPatiently(size: Size, listener: DialogListener): Promise<OpenDialog> {
    for (let time = 1; ; time += 1) {
      try {
        return await this.#openPage(size, listener);
      } catch (error) {
        const isBusy = error instanceof DialogRefused && error.code === ALREADY_OPEN;
        if (!isBusy || time >= REOPEN_TIMES) throw error;
      }
      await pause(REOPEN_EVERY);
    }
  }

  #settle(reply: DialogReply): void {
    this.#pending?.resolve(reply);
    this.#pending = null;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
