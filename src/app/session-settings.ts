import { readDrafting } from './drafting-settings';
import type { SessionWork } from './session-work';
import { looksAlike, readSettings, writeSettings, type Settings } from './settings';

/** The settings of a session, kept in the workbook. */
export class SessionSettings {
  readonly #work: SessionWork;

  constructor(work: SessionWork) {
    this.#work = work;
  }

  /** Takes in what the workbook holds; rejects where it could not be read. */
  async read(): Promise<void> {
    const { workbook, store } = this.#work;
    const [settings, drafting] = await Promise.all([
      readSettings(workbook),
      readDrafting(workbook),
    ]);
    store.dispatch({ kind: 'settingsRead', settings });
    store.dispatch({ kind: 'draftingRead', drafting });
  }

  /** Keeps settings as part of a task; rejects where the workbook could not be written. */
  async keep(settings: Settings): Promise<void> {
    const { workbook, store } = this.#work;
    await writeSettings(workbook, settings);
    store.dispatch({ kind: 'settingsRead', settings });
  }

  /** Keeps settings and reads the ledger again with them. Never rejects. */
  async save(settings: Settings): Promise<void> {
    const { loaded, run, store } = this.#work;
    const before = store.snapshot().settings;
    const isColoured = (loaded()?.helper ?? null) !== null;
    const coloured = isColoured && !looksAlike(before, settings);
    await run('saveSettings', async () => {
      await this.keep(settings);
      return coloured ? { kind: 'settingsSaved', coloured } : { kind: 'settingsSaved' };
    });
  }
}
