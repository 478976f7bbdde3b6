/** What the page needs of the embedded host; `src/host/browser` gives it. */
export interface GridHost {
  /** Replaces what is shown. After a refusal the earlier workbook is still there. */
  open(bytes: Uint8Array): Promise<GridOpening>;
  openBlank(): Promise<void>;
  /** The whole file as it would be saved now, or the reasons why it cannot be, as Chinese sentences. */
  save(): Promise<GridSaving>;
  /** Joins the pane in this frame to the workbook shown; called before the frame loads its page. */
  connectPane(frame: HTMLIFrameElement): void;
  /**
   * Joins the page behind the ribbon's buttons in this frame to the workbook; called before the frame
   * loads its page.
   *
   * @param show Told which dialog of a command is to be on the page; null for none.
   */
  connectCommands(
    frame: HTMLIFrameElement,
    show: (dialog: CommandDialogFrame | null) => void,
  ): CommandRunner;
  /** Lines at the end of the cells' menu, in this workbook and all that are opened; to be set once. */
  setCellMenu(items: readonly CellMenuLine[]): void;
  /** Calls back when the workbook differs from the file it came from. */
  onDirty(listener: () => void): () => void;
  dispose(): void;
}

/** Runs the commands of the ribbon as Excel does. */
export interface CommandRunner {
  /** Resolves when the command says that it is over. */
  run(name: string): Promise<void>;
  dispose(): void;
}

/** A dialog that a command opened. */
export interface CommandDialogFrame {
  readonly address: string;
  /** Percent of the screen. */
  readonly width: number;
  readonly height: number;
  /** Joins the frame it is shown in, before that loads its page; gives what ends it. */
  readonly connect: (frame: HTMLIFrameElement) => () => void;
  /** The user closed it. */
  readonly dismiss: () => void;
}

export interface CellMenuLine {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

export type GridOpening =
  | {
      readonly ok: true;
      /** Chinese sentences on what of the file the grid does not show; a save keeps it all. */
      readonly unsupported: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

export type GridSaving =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly messages: readonly string[] };

/** The page's other doors to the world, so that tests can stand in for them. */
export interface PagePorts {
  readonly createHost: (container: HTMLElement) => GridHost;
  readonly readSample: () => Promise<ArrayBuffer>;
  /** The add-in's manifest, which says what stands in the ribbon. */
  readonly readManifest: () => Promise<string>;
  readonly saveFile: (name: string, bytes: Uint8Array) => void;
}
