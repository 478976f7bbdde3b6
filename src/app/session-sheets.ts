import { paletteOf } from '../domain/palette/presets';
import type { LoadedLedger } from './load-ledger';
import type { Clock } from './ports';
import type { SessionSnapshots } from './session-snapshots';
import type { SessionWork } from './session-work';
import type { Settings } from './settings';
import { sheetProtected } from './sheet-protected';

/** What writing sheets needs beside the session's work. */
export interface SheetPorts {
  readonly clock: Clock;
  readonly snapshots: SessionSnapshots;
  readonly keepSettings: (settings: Settings) => Promise<void>;
}

/** What a session makes of a ledger in the workbook: colours beside it, and sheets of ours. No method rejects. */
export class SessionSheets {
  readonly #work: SessionWork;
  readonly #ports: SheetPorts;

  constructor(work: SessionWork, ports: SheetPorts) {
    this.#work = work;
    this.#ports = ports;
  }

  /** 着色; asks first where the helper columns are neither there nor agreed to, and could be written. */
  async highlight(): Promise<void> {
    await this.#askOrDo('highlight');
  }

  /** 生成汇总表; asks first as `highlight` does, and where a protected ledger allows fixed figures only. */
  async writeSummary(): Promise<void> {
    await this.#askOrDo('summary');
  }

  /** Goes on after the question that `highlight` or `writeSummary` asked. */
  async goOn(to: 'highlight' | 'summary', agreed: boolean): Promise<void> {
    const loaded = this.#work.loaded();
    if (!loaded) return;
    if (to === 'summary') await this.#runSummary(loaded, agreed);
    else if (agreed) await this.#runHighlight(loaded);
  }

  /** 挂图作战: writes the board, which needs nothing on the ledger sheet and so nobody's consent. */
  async writeBoard(): Promise<void> {
    const { workbook, engine, loaded, readAgain, run } = this.#work;
    const onScreen = loaded();
    if (!onScreen) return;
    await run('board', async () => {
      const fresh = await readAgain(onScreen.sheet);
      const { writeBoard } = await engine();
      const sheet = await writeBoard(workbook, fresh, paletteOf(this.#settings().colourPreset));
      return { kind: 'boardWritten', sheet };
    });
  }

  /** 新建台账: writes a blank ledger and goes there; what is on screen is then what to fill in first. */
  async startLedger(): Promise<void> {
    const { workbook, engine, run } = this.#work;
    await run('template', async () => {
      const { startLedger } = await engine();
      const sheet = await startLedger(workbook, this.#ports.clock.today());
      return { kind: 'ledgerStarted', sheet };
    });
  }

  /** 撤除; always asks first. */
  askToRemove(): void {
    this.#work.store.dispatch({ kind: 'asked', question: { kind: 'remove' } });
  }

  /** Takes everything of ours out of the workbook. */
  async remove(): Promise<void> {
    const { workbook, run } = this.#work;
    await run('remove', async () => ({ kind: 'removed', removal: await workbook.removeAll() }));
  }

  async #askOrDo(to: 'highlight' | 'summary'): Promise<void> {
    const loaded = this.#work.loaded();
    if (!loaded) return;
    const isAgreed = loaded.helper !== null || this.#settings().helperConsent;
    const isProtected = loaded.sheet.isProtected === true;
    if (isAgreed && !(isProtected && to === 'summary')) await this.goOn(to, true);
    // Nobody is asked for what cannot be done. It reads again, too: the protection may be gone unnoticed.
    else if (isProtected && to === 'highlight')
      await this.#work.run(to, () => Promise.reject(sheetProtected()));
    else this.#work.store.dispatch({ kind: 'asked', question: { kind: 'consent', to } });
  }

  async #runHighlight(loaded: LoadedLedger): Promise<void> {
    const { workbook, engine, readAgain, run } = this.#work;
    await run('highlight', async () => {
      const fresh = await readAgain(loaded.sheet);
      await this.#keepConsent();
      const { highlightLedger } = await engine();
      const preset = this.#settings().colourPreset;
      const today = this.#isToday(fresh);
      const done = await highlightLedger(workbook, fresh, today, paletteOf(preset));
      return { kind: 'highlighted', preset, ...done };
    });
  }

  async #runSummary(loaded: LoadedLedger, live: boolean): Promise<void> {
    const { workbook, engine, readAgain, run } = this.#work;
    await run('summary', async () => {
      const fresh = await readAgain(loaded.sheet);
      if (live) await this.#keepConsent();
      const today = this.#isToday(fresh);
      const { writeSummarySheet } = await engine();
      const palette = paletteOf(this.#settings().colourPreset);
      const sheet = await writeSummarySheet(workbook, fresh, live, today, palette);
      const snapshot = await this.#ports.snapshots.keepWith(fresh, today);
      return { kind: 'summaryWritten', sheet, live, snapshot };
    });
  }

  async #keepConsent(): Promise<void> {
    const settings = this.#settings();
    if (!settings.helperConsent) {
      await this.#ports.keepSettings({ ...settings, helperConsent: true });
    }
  }

  #settings(): Settings {
    return this.#work.store.snapshot().settings;
  }

  #isToday({ ledger }: LoadedLedger): boolean {
    return ledger.options.asOf === this.#ports.clock.today();
  }
}
