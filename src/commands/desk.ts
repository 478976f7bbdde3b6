import { canStop, type CommandName } from '../app/commands/names';
import { DialogRefused } from '../excel/office-dialog';
import type { DialogPort } from './dialog/dialog-port';
import type { DialogPage, DialogReply } from './dialog/page';
import type { DeskWords } from './words/desk-words';

/** What a running command may do with the user. */
export interface Counter {
  /** Resolves to what was pressed. Rejects where no dialog can be shown: then nothing may be written. */
  readonly ask: (question: DialogPage) => Promise<DialogReply>;
  readonly signal: AbortSignal;
}

/** What runs commands; fetched with the first of them. */
export interface CommandEngine {
  /** What is to be shown of the outcome; null where it can be seen without. Never rejects. */
  readonly run: (name: CommandName, counter: Counter) => Promise<DialogPage | null>;
}

export interface DeskPorts {
  readonly dialog: DialogPort;
  readonly engine: () => Promise<CommandEngine>;
  readonly words: DeskWords;
}

/** Office ends a command after five minutes, unasked: milliseconds after which ours ends by itself before that. */
const STOP_AFTER = 270_000;
const LEAVE_AFTER = 285_000;

/** The command that was taken and is not over yet. */
interface Running {
  readonly name: CommandName;
  readonly stopper: AbortController;
  /** What stands on screen: nothing of ours, a page it needs to go on, or what came of it. */
  stands: 'nothing' | 'question' | 'working' | 'outcome';
  /** Shows the question or the working page again, with what else has to be said by now. */
  redraw: () => void;
  /** Office was told that it is over, whatever it still does. */
  isOver: boolean;
  over: Promise<void>;
}

/**
 * Takes the commands, one at a time. Every one of them ends with `completed`, exactly once and whatever
 * happens; until then Office keeps this page, and with it the dialog, alive.
 */
export class CommandDesk {
  readonly #ports: DeskPorts;
  #running: Running | null = null;
  /** Buttons that were pressed while another was at work. */
  #missed: CommandName[] = [];
  /** What an earlier command could not say, since no dialog came up. */
  #unsaid: string[] = [];
  /** The page that says the time is up, while it is shown. */
  #timeUp: Promise<unknown> = Promise.resolve();

  constructor(ports: DeskPorts) {
    this.#ports = ports;
  }

  /**
   * Runs a command; resolves when it is over. Never rejects. One that comes while another is at work is not
   * run, which is said; what came of the one before has been seen, and makes room.
   */
  async take(name: CommandName, completed: () => void): Promise<void> {
    while (this.#running?.stands === 'outcome') {
      const { over } = this.#running;
      this.#ports.dialog.close();
      await over;
    }
    if (this.#running !== null) {
      if (!this.#missed.includes(name)) this.#missed.push(name);
      this.#running.redraw();
      completed();
      return;
    }
    const running: Running = {
      name,
      stopper: new AbortController(),
      stands: 'nothing',
      redraw: () => undefined,
      isOver: false,
      over: Promise.resolve(),
    };
    this.#running = running;
    running.over = this.#see(running, completed);
    await running.over;
  }

  /** Sees a command through, within the time Office gives it. */
  async #see(running: Running, completed: () => void): Promise<void> {
    const timers = [
      setTimeout(() => {
        this.#limitReached(running);
      }, STOP_AFTER),
    ];
    const left = new Promise<void>((resolve) => {
      timers.push(setTimeout(resolve, LEAVE_AFTER));
    });
    try {
      await Promise.race([this.#serve(running), left]);
    } catch {
      // `serve` has said what it could; there is nobody else to tell.
    } finally {
      timers.forEach(clearTimeout);
      running.isOver = true;
      this.#ports.dialog.close();
      this.#running = null;
      completed();
    }
  }

  async #serve(running: Running): Promise<void> {
    const { signal } = running.stopper;
    const isTooLate = (): boolean => signal.aborted || running.isOver;
    const ask = async (question: DialogPage): Promise<DialogReply> => {
      if (isTooLate()) return 'cancel';
      const reply = await this.#stand(running, 'question', question);
      if (isTooLate()) return 'cancel';
      running.stands = 'nothing';
      if (reply === 'agree' || reply === 'decline') this.#showWorking(running);
      return reply;
    };
    const page = await this.#pageOf(running.name, { ask, signal });
    // What Office was told is over has no dialog any more; the next one may be another command's.
    if (!running.isOver) await this.#say(running, this.#withRest(page));
  }

  async #pageOf(name: CommandName, counter: Counter): Promise<DialogPage | null> {
    const { engine, words } = this.#ports;
    let fetched: CommandEngine;
    try {
      fetched = await engine();
    } catch (error) {
      return words.notFetched(error);
    }
    return fetched.run(name, counter).catch(words.unforeseen);
  }

  /** Shows a page until it is answered; buttons that are pressed meanwhile are told of on it, at once. */
  #stand(running: Running, stands: 'question' | 'working', page: DialogPage): Promise<DialogReply> {
    const { dialog } = this.#ports;
    let last = 0;
    let told: readonly CommandName[] = [];
    return new Promise((resolve, reject) => {
      const draw = (): void => {
        last += 1;
        const own = last;
        told = [...this.#missed];
        dialog.show(withMore(page, this.#missedWords())).then(
          (reply) => {
            // Shown again: not answered yet.
            if (own !== last) return;
            // What stood on a question was read with it; a working page may be gone in no time.
            if (stands === 'question') {
              this.#missed = this.#missed.filter((name) => !told.includes(name));
            }
            resolve(reply);
          },
          (error: unknown) => {
            if (own === last) reject(error instanceof Error ? error : new Error(String(error)));
          },
        );
      };
      running.stands = stands;
      running.redraw = () => {
        if (running.stands === stands && dialog.isOpen()) draw();
      };
      draw();
    });
  }

  /** While it works after a question, the dialog says so and can stop it. */
  #showWorking(running: Running): void {
    this.#stand(running, 'working', this.#ports.words.working(running.name)).then(
      (reply) => {
        if (reply === 'stop') running.stopper.abort();
      },
      () => undefined,
    );
  }

  /** What has come of it already stays on screen; what cannot be stopped is not said to have stopped. */
  #limitReached({ name, stopper, stands }: Running): void {
    if (stands === 'outcome') return;
    const { dialog, words } = this.#ports;
    stopper.abort();
    const isStopped = stands === 'question' || canStop(name);
    // Also ends what is waited for on the page shown.
    if (isStopped && dialog.isOpen()) {
      this.#timeUp = dialog.show(words.tooLong()).catch(() => undefined);
    }
  }

  #missedWords(): readonly string[] {
    return this.#missed.map((name) => this.#ports.words.missed(name));
  }

  /** The page together with what else has to be said. */
  #withRest(page: DialogPage | null): DialogPage | null {
    const rest = [...this.#unsaid, ...this.#missedWords()];
    if (rest.length === 0) return page;
    this.#unsaid = [];
    this.#missed = [];
    return page === null ? this.#ports.words.only(rest) : withMore(page, rest);
  }

  async #say(running: Running, page: DialogPage | null): Promise<void> {
    running.stands = 'outcome';
    if (page === null) {
      await this.#timeUp;
      return;
    }
    const { dialog, words } = this.#ports;
    try {
      await dialog.show(page);
    } catch (error) {
      const code = error instanceof DialogRefused ? error.code : null;
      this.#unsaid = [words.unsaid(running.name, code, page)];
    }
  }
}

function withMore(page: DialogPage, sentences: readonly string[]): DialogPage {
  return { ...page, paragraphs: [...page.paragraphs, ...sentences] };
}
