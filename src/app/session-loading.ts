import type { Day } from '../domain/calendar/day';
import type { LedgerEngine } from './ledger-engine';
import type { LoadedLedger, LoadResult } from './load-ledger';
import { WorkbookFailure, type Clock, type SheetRef, type Work, type Workbook } from './ports';
import { ReadingMemory } from './reading-memory';
import type { SessionStore } from './session-store';
import { optionsOf } from './settings';

/** What loading needs. */
interface LoadingPorts {
  readonly workbook: Workbook;
  readonly clock: Clock;
  readonly engine: () => Promise<LedgerEngine>;
  readonly store: SessionStore;
}

const LEDGER_GONE =
  '刚才的台账已经改动，现在认不出来了，因此没有写入。请看一下台账表头，再试一次。';

/** Loads sheets as ledgers by the settings and the day of a session. */
export class SessionLoading {
  /** The last sheet that was loaded, with what came of it. */
  readonly memory = new ReadingMemory<LoadedLedger>();
  /** The sheet the last reading found the user on; null where it was told which sheet to read instead. */
  active: string | null = null;
  readonly #ports: LoadingPorts;

  constructor(ports: LoadingPorts) {
    this.#ports = ports;
  }

  /** The ledger on screen, or null. */
  loaded(): LoadedLedger | null {
    const { phase } = this.#ports.store.snapshot();
    return phase.kind === 'ledger' ? phase : null;
  }

  /** Loads a sheet, null for the active one. Rejects as `loadLedger` does. */
  async load(sheetId: string | null, work: Work = {}): Promise<LoadResult> {
    const { workbook, engine, store } = this.#ports;
    const { loadLedger } = await engine();
    const { settings } = store.snapshot();
    const options = optionsOf(settings, this.#asOf());
    const shown = this.loaded()?.sheet.id ?? null;
    const loading = { work, shown, memory: this.memory };
    const watched = this.#watched(workbook);
    const result = await loadLedger(watched, options, sheetId, settings.countingRule, loading);
    if (sheetId !== null && this.active !== sheetId) this.active = null;
    return result;
  }

  /** The same workbook, which notes the sheet the user is on. */
  #watched(workbook: Workbook): Workbook {
    const activeSheet = async (): Promise<SheetRef> => {
      const sheet = await workbook.activeSheet();
      this.active = sheet.id;
      return sheet;
    };
    return new Proxy(workbook, {
      get: (target, name) => {
        if (name === 'activeSheet') return activeSheet;
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      },
    });
  }

  /**
   * Loads the same sheet just before writing to it: an edit may not have reached the pane yet.
   *
   * @throws WorkbookFailure `sheetMissing` where the ledger on it is gone.
   */
  async again(sheet: SheetRef): Promise<LoadedLedger> {
    const result = await this.load(sheet.id);
    if (result.kind === 'ledger' && result.sheet.id === sheet.id) return result;
    throw new WorkbookFailure('sheetMissing', LEDGER_GONE);
  }

  #asOf(): Day {
    const { store, clock } = this.#ports;
    return store.snapshot().asOf ?? clock.today();
  }
}
