/** What the page needs of the embedded host; `src/host/browser` gives it. */
export interface GridHost {
  /** Replaces what is shown. After a refusal the earlier workbook is still there. */
  open(bytes: Uint8Array): Promise<GridOpening>;
  openBlank(): Promise<void>;
  /** The whole file as it would be saved now, or the reasons why it cannot be, as Chinese sentences. */
  save(): Promise<GridSaving>;
  /** Joins the pane in this frame to the workbook shown; called before the frame loads its page. */
  connectPane(frame: HTMLIFrameElement): void;
  /** Calls back when the workbook differs from the file it came from. */
  onDirty(listener: () => void): () => void;
  dispose(): void;
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
  readonly saveFile: (name: string, bytes: Uint8Array) => void;
}
