import { CommandsConnection, type ShownDialog } from './commands-connection';
import { PaneConnection } from './pane-connection';
import { openGrid } from './univer/boot-grid';
import type { CellMenuItem } from './univer/cell-menu';
import type { OpenedWorkbook } from './univer/open-workbook';
import { blankWorkbook, openWorkbook } from './univer/open-workbook';
import type { Saving } from './workbook-session';
import { WorkbookSession } from './workbook-session';

type GridOpening =
  | { readonly ok: true; readonly unsupported: readonly string[] }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** A grid in the page that behaves to the pane as Excel does. */
export interface BrowserHost {
  /** Shows an .xlsx file. What cannot be opened is answered in Chinese, and what is shown stays. */
  open(bytes: Uint8Array): Promise<GridOpening>;
  openBlank(): Promise<void>;
  /** The file as it would be saved now, or Chinese sentences on why it cannot be. */
  save(): Promise<Saving>;
  /** Joins the pane in a frame to whatever workbook is shown; one frame at a time. */
  connectPane(frame: HTMLIFrameElement): void;
  /**
   * Joins the page behind the ribbon's buttons in a frame to the workbook, beside the pane.
   *
   * @param show Told which dialog of a command is to be on the page; null for none.
   */
  connectCommands(
    frame: HTMLIFrameElement,
    show: (dialog: ShownDialog | null) => void,
  ): CommandsConnection;
  /** Lines at the end of the cells' menu, in this workbook and all that are opened; to be set once. */
  setCellMenu(items: readonly CellMenuItem[]): void;
  /** Calls back after each change a save would write; the answer is the unsubscriber. */
  onDirty(listener: () => void): () => void;
  dispose(): void;
}

const DARK = '(prefers-color-scheme: dark)';

/** Makes a host whose grid fills the element. Nothing is shown until a workbook is opened. */
export function createBrowserHost(container: HTMLElement): BrowserHost {
  return new GridHost(container);
}

class GridHost implements BrowserHost {
  readonly #container: HTMLElement;
  readonly #dirtyListeners = new Set<() => void>();
  #cellMenu: readonly CellMenuItem[] = [];
  #addToCellMenu: (item: CellMenuItem) => void = () => undefined;
  readonly #colours = window.matchMedia(DARK);
  #session: WorkbookSession | null = null;
  #pane: PaneConnection | null = null;
  #commands: { readonly book: PaneConnection; readonly ribbon: CommandsConnection } | null = null;

  constructor(container: HTMLElement) {
    this.#container = container;
    this.#colours.addEventListener('change', this.#recolour);
  }

  async open(bytes: Uint8Array): Promise<GridOpening> {
    const opening = openWorkbook(bytes);
    if (!opening.ok) return opening;
    await this.#show(opening.opened);
    return { ok: true, unsupported: opening.opened.unsupported };
  }

  async openBlank(): Promise<void> {
    await this.#show(blankWorkbook('工作簿1'));
  }

  async save(): Promise<Saving> {
    const session = this.#session;
    if (session === null) return { ok: false, messages: ['还没有打开工作簿，没有可保存的内容。'] };
    await session.live.calculation.settle();
    return session.save();
  }

  connectPane(frame: HTMLIFrameElement): void {
    this.#pane?.dispose();
    this.#pane = new PaneConnection(frame);
    this.#pane.join(this.#session?.host ?? null);
  }

  connectCommands(
    frame: HTMLIFrameElement,
    show: (dialog: ShownDialog | null) => void,
  ): CommandsConnection {
    this.#disconnectCommands();
    const commands = {
      book: new PaneConnection(frame),
      ribbon: new CommandsConnection(frame, show),
    };
    commands.book.join(this.#session?.host ?? null);
    this.#commands = commands;
    return commands.ribbon;
  }

  setCellMenu(items: readonly CellMenuItem[]): void {
    this.#cellMenu = items;
    items.forEach(this.#addToCellMenu);
  }

  #disconnectCommands(): void {
    this.#commands?.book.dispose();
    this.#commands?.ribbon.dispose();
    this.#commands = null;
  }

  onDirty(listener: () => void): () => void {
    this.#dirtyListeners.add(listener);
    return () => this.#dirtyListeners.delete(listener);
  }

  dispose(): void {
    this.#colours.removeEventListener('change', this.#recolour);
    this.#pane?.dispose();
    this.#disconnectCommands();
    this.#session?.dispose();
    this.#dirtyListeners.clear();
  }

  async #show(opened: OpenedWorkbook): Promise<void> {
    this.#pane?.join(null);
    this.#commands?.book.join(null);
    this.#session?.dispose();
    // Univer fills an element of its own, which goes with it.
    const element = document.createElement('div');
    element.style.height = '100%';
    this.#container.replaceChildren(element);
    const live = openGrid(element, opened.data, {
      dark: this.#colours.matches,
      onCellMenu: (add) => {
        this.#addToCellMenu = add;
      },
    });
    this.#cellMenu.forEach(this.#addToCellMenu);
    const session = new WorkbookSession(opened, live);
    this.#session = session;
    await live.calculation.settle();
    session.host.onDirty(() => {
      for (const listener of this.#dirtyListeners) listener();
    });
    this.#pane?.join(session.host);
    this.#commands?.book.join(session.host);
  }

  readonly #recolour = (): void => {
    this.#session?.live.setDark(this.#colours.matches);
  };
}
