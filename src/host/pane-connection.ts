import type { ExcelHost } from './excel-host';
import type { PaneMessage } from './pane-messages';
import { bridgeText } from './pane-messages';

/**
 * The page's end of the bridge to the pane in a frame. Messages are taken from that frame and of
 * this origin only. What the pane asks before a workbook is there waits for it.
 */
export class PaneConnection {
  readonly #frame: HTMLIFrameElement;
  readonly #waiting: string[] = [];
  #host: ExcelHost | null = null;
  #stopListening: () => void = () => undefined;

  constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
    window.addEventListener('message', this.#receive);
  }

  /** Joins the pane to a workbook in place of the one before. */
  join(host: ExcelHost | null): void {
    this.#stopListening();
    this.#host = host;
    this.#stopListening =
      host?.listen((text) => {
        this.#send(text);
      }) ?? (() => undefined);
    for (const text of this.#waiting.splice(0)) this.#ask(text);
  }

  dispose(): void {
    this.join(null);
    window.removeEventListener('message', this.#receive);
  }

  readonly #receive = (event: MessageEvent<unknown>): void => {
    if (event.origin !== location.origin || event.source !== this.#frame.contentWindow) return;
    const text = bridgeText(event.data);
    if (text !== null) this.#ask(text);
  };

  #ask(text: string): void {
    const host = this.#host;
    if (host === null) {
      this.#waiting.push(text);
      return;
    }
    void host.receive(text).then((answer) => {
      // An answer of a workbook that is no longer shown would only confuse.
      if (this.#host === host) this.#send(answer);
    });
  }

  #send(text: string): void {
    const message: PaneMessage = { excelBridge: text };
    this.#frame.contentWindow?.postMessage(message, location.origin);
  }
}
