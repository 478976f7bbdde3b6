import type { SavedParts } from './kept-parts';
import type { SessionWork } from './session-work';
import { looksAlike, type Settings } from './settings';

/** The settings of a session, kept in the workbook. */
export class SessionSettings {
  readonly #work: SessionWork;
  /** What could not be read was said: once is enough. */
  #isSaid = false;

  constructor(work: SessionWork) {
    this.#work = work;
  }

  /** Takes in what the workbook holds, and says what of it could not be read; rejects where nothing could. */
  async read(): Promise<void> {
    const { workbook, engine, store } = this.#work;
    const { readKeptSettings, readKeptDrafting, damageOf } = await engine();
    const [settings, drafting] = await Promise.all([
      readKeptSettings(workbook),
      readKeptDrafting(workbook),
    ]);
    store.dispatch({ kind: 'settingsRead', settings: settings.value });
    store.dispatch({ kind: 'draftingRead', drafting: drafting.value });
    const damage = damageOf(settings, drafting);
    if (damage === null || this.#isSaid || store.snapshot().notice !== null) return;
    this.#isSaid = true;
    store.dispatch({ kind: 'noticed', notice: { kind: 'settingsDamaged', ...damage } });
  }

  /**
   * Keeps settings as part of a task; what could not be read of parts that were not saved by the user stays.
   * Rejects where the workbook could not be written.
   */
  async keep(settings: Settings, saved: SavedParts<Settings> = []): Promise<void> {
    const { workbook, engine, store } = this.#work;
    const { writeSettings } = await engine();
    await writeSettings(workbook, settings, saved);
    store.dispatch({ kind: 'settingsRead', settings });
  }

  /**
   * Keeps settings and reads the ledger again with them. Never rejects.
   *
   * @param saved The parts the user looked at; none where only a question was answered.
   */
  async save(settings: Settings, saved: SavedParts<Settings>): Promise<void> {
    const { loaded, run, store } = this.#work;
    const before = store.snapshot().settings;
    const isColoured = (loaded()?.helper ?? null) !== null;
    const coloured = isColoured && !looksAlike(before, settings);
    await run('saveSettings', async () => {
      await this.keep(settings, saved);
      return coloured ? { kind: 'settingsSaved', coloured } : { kind: 'settingsSaved' };
    });
  }
}
