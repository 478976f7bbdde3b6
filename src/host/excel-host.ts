import { EventSender } from './event-sender';
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
import type { Change } from './univer/changes';
import { readChange } from './univer/changes';
import type { LiveWorkbook } from './univer/live-workbook';

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
  readonly #watching: { dispose(): void };
  readonly #events: EventSender;
  #dirty = false;
  /** Requests being carried out: what changes meanwhile was the add-in's doing. */
  #atWork = 0;

  constructor(live: LiveWorkbook, extras: BookExtras) {
    this.live = live;
    this.extras = extras;
    this.#events = new EventSender(
      (message) => {
        this.#emit(message);
      },
      (sheetId, area) => formatAddress(live.sheetById(sheetId)?.name ?? '', area),
    );
    this.#processor = new RequestProcessor({
      root: workbookObject(this.#book()),
      references: this.#references,
      beforeReading: () => live.calculation.settle(),
      afterRequest: () => undefined,
    });
    this.#watching = live.unit.onCommand((command) => {
      if (command.changesContent) this.#touch();
      const change = readChange(command);
      if (change !== null) this.#report(change);
    });
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

  get isDirty(): boolean {
    return this.#dirty;
  }

  /** To be called once the state has been saved. */
  markSaved(): void {
    this.#dirty = false;
  }

  dispose(): void {
    this.#watching.dispose();
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

  /** Not at once: the client must first have the answer to what it is doing. */
  #report(change: Change): void {
    const byAddIn = this.#atWork > 0;
    setTimeout(() => {
      this.#events.changed(change, byAddIn);
    }, 0);
  }

  #emit(message: EventMessage): void {
    const text = JSON.stringify(message);
    for (const listener of this.#listeners) listener(text);
  }
}
