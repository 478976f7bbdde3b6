import { ExcelHost } from './excel-host';
import type { LiveWorkbook } from './univer/live-workbook';
import type { OpenedWorkbook } from './univer/open-workbook';
import {
  isStructureProtected,
  protectedSheetIds,
  veryHiddenSheetIds,
} from './univer/protected-sheets';
import { Refusals } from './univer/refusals';
import { saveWorkbook } from './univer/save-workbook';
import { sheetsWithObjects } from './univer/sheets-with-objects';

export type Saving =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly messages: readonly string[] };

/** An opened file on a live workbook behind an Excel host: from its bytes back to its bytes. */
export class WorkbookSession {
  readonly host: ExcelHost;
  readonly #opened: OpenedWorkbook;
  readonly #refusals: Refusals;
  readonly #watching: { dispose(): void };

  constructor(opened: OpenedWorkbook, live: LiveWorkbook) {
    this.#opened = opened;
    this.host = new ExcelHost(live, {
      settings: { ...opened.extras.settings },
      sheetProperties: { ...opened.extras.sheetProperties },
      pageSetups: { ...opened.extras.pageSetups },
      charts: { ...opened.extras.charts },
      tables: { ...opened.extras.tables },
      protectedSheets: protectedSheetIds(opened),
      sheetsWithObjects: sheetsWithObjects(opened),
      veryHiddenSheets: veryHiddenSheetIds(opened),
      structureProtected: isStructureProtected(opened),
    });
    this.#refusals = new Refusals(live.sheets());
    this.#watching = live.unit.onCommand((command) => {
      this.#refusals.note(command);
    });
  }

  get live(): LiveWorkbook {
    return this.host.live;
  }

  /** Chinese sentences on what of the file is not shown; a save keeps it all. */
  get unsupported(): readonly string[] {
    return this.#opened.unsupported;
  }

  /**
   * The state as an .xlsx file, or Chinese sentences on what cannot be written back. Formulas must
   * be settled, or old results would be saved.
   */
  save(): Saving {
    const saving = saveWorkbook(
      this.#opened,
      this.live.data(),
      this.host.extras,
      this.#refusals.sentences(),
    );
    if (saving.ok) this.host.markSaved();
    return saving;
  }

  dispose(): void {
    this.#watching.dispose();
    this.host.dispose();
  }
}
