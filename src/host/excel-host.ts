import { EventSender, type Author } from './event-sender';
import { formatAddress } from './objects/address';
import { conditionalFormatsObject } from './objects/conditional-format-collection';
import { rangeObject } from './objects/range';
import type { Book, BookExtras } from './objects/targets';
import { workbookObject } from './objects/workbook';
import { worksheetObject } from './objects/worksheet';
import type {
  EventMessage,
  RequestBody,
  RequestMessage,
  ResponseMessage,
} from './protocol/messages';
import { References } from './protocol/references';
import { RequestProcessor } from './protocol/request-processor';
import { SentChanges, type SentChange } from './sent-changes';
import { readChanges } from './univer/changes';
import type { LiveWorkbook } from './univer/live-workbook';
import type { ExecutedCommand } from './univer/unit';

/** Takes what the host has to say to a client, as JSON. */
export type Listener = (message: string) => void;

/**
 * The far side of `OfficeExtension.HostBridge`: takes the client's messages, answers them on a live
 * workbook and reports what happens there.
 */
export class ExcelHost {
  readonly live: LiveWorkbook;
  readonly extras: BookExtras;
  readonly #processor: RequestProcessor;
  readonly #references = new References();
  readonly #listeners = new Set<Listener>();
  readonly #dirtyListeners = new Set<() => void>();
  readonly #watching: readonly { dispose(): void }[];
  readonly #events: EventSender;
  readonly #changes: SentChanges;
  #dirty = false;
  /** Requests being carried out: what changes meanwhile was the add-in's doing. */
  #atWork = 0;
  #coAuthor = false;
  /** Milliseconds an event takes to reach the client; Excel’s come late when it is busy. */
  eventDelay = 0;

  constructor(live: LiveWorkbook, extras: BookExtras) {
    this.live = live;
    this.extras = { tables: {}, ...extras };
    this.#events = new EventSender(
      (message) => {
        this.#emit(message);
      },
      (sheetId, area) => formatAddress(live.sheetById(sheetId)?.name ?? '', area),
    );
    this.#processor = new RequestProcessor({
      root: workbookObject(this.#book()),
      references: this.#references,
      beforeReading: () => this.#settle(),
      beforeRequest: () => {
        live.unit.waiting.gather();
      },
      beforeOther: () => {
        live.unit.waiting.settle();
        live.unit.waiting.gather();
      },
      afterRequest: () => {
        live.unit.waiting.settle();
      },
    });
    this.#changes = new SentChanges(live);
    this.#watching = [
      live.unit.beforeCommand((command) => {
        this.#changes.remember(command, readChanges(command));
      }),
      live.unit.onCommand((command) => {
        this.#carriedOut(command);
      }),
    ];
  }

  /** Answers one message of the client. A message that is no request is a programmer's mistake. */
  async receive(text: string): Promise<string> {
    const request = JSON.parse(text) as RequestMessage;
    const { body } = request.message;
    const parsed = typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body;
    this.#atWork += 1;
    try {
      const answer = await this.#processor.process(parsed);
      const response: ResponseMessage = {
        id: request.id,
        type: 2,
        message: { statusCode: 200, headers: {}, body: answer },
      };
      return JSON.stringify(response);
    } finally {
      this.#atWork -= 1;
    }
  }

  /** Events go to every listener; the answer is the unsubscriber. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls back after each change that a save would write; the answer is the unsubscriber. */
  onDirty(listener: () => void): () => void {
    this.#dirtyListeners.add(listener);
    return () => this.#dirtyListeners.delete(listener);
  }

  /** What `act` does at once comes from somebody else who has the workbook open. */
  asCoAuthor(act: () => void): void {
    this.#coAuthor = true;
    try {
      act();
    } finally {
      this.#coAuthor = false;
    }
  }

  get isDirty(): boolean {
    return this.#dirty;
  }

  /** To be called once the state has been saved. */
  markSaved(): void {
    this.#dirty = false;
  }

  dispose(): void {
    for (const watching of this.#watching) watching.dispose();
    this.#listeners.clear();
    this.#dirtyListeners.clear();
    this.#references.forgetAll();
    this.live.dispose();
  }

  #book(): Book {
    return {
      live: this.live,
      extras: this.extras,
      events: this.#events,
      make: {
        range: rangeObject,
        worksheet: worksheetObject,
        conditionalFormats: conditionalFormatsObject,
      },
      touched: () => {
        this.#touch();
      },
      isDirty: () => this.#dirty,
    };
  }

  #touch(): void {
    this.#dirty = true;
    for (const listener of this.#dirtyListeners) listener();
  }

  #carriedOut(command: ExecutedCommand): void {
    if (command.changesContent) this.#touch();
    for (const change of this.#changes.completed(command, readChanges(command))) {
      this.#report(change);
    }
  }

  /** What the user does while formulas settle is the user's doing, not the add-in's. */
  async #settle(): Promise<void> {
    this.#atWork -= 1;
    try {
      await this.live.calculation.settle();
    } finally {
      this.#atWork += 1;
    }
  }

  /** Not at once: the client must first have the answer to what it is doing. */
  #report(change: SentChange): void {
    const user = this.#atWork > 0 ? 'addIn' : 'user';
    const author: Author = this.#coAuthor ? 'coAuthor' : user;
    setTimeout(() => {
      this.#events.changed(change, author);
    }, this.eventDelay);
  }

  #emit(message: EventMessage): void {
    const text = JSON.stringify(message);
    for (const listener of this.#listeners) listener(text);
  }
}
