import type { Day } from '../domain/calendar/day';
import type { Area } from '../domain/grid/sheet-grid';
import { readDrafting } from './drafting-settings';
import type { LedgerEngine } from './ledger-engine';
import type { LoadedLedger, LoadResult } from './load-ledger';
import { WorkbookFailure, type Clock, type SheetRef, type Workbook } from './ports';
import { ChangeFollower, debounce } from './session-changes';
import { SessionChecks } from './session-checks';
import { SessionDrafts, type DraftPorts } from './session-drafts';
import { SessionEngine } from './session-engine';
import { failureOf } from './session-failure';
import { SelectionFollower } from './session-picks';
import { SessionQuestions } from './session-questions';
import type { Notice, Tab, Task } from './session';
import { SessionStore } from './session-store';
import type { SessionWork } from './session-work';
import { optionsOf, readSettings, writeSettings, type Settings } from './settings';

/** What a session needs from outside. */
export interface SessionPorts extends DraftPorts {
  readonly workbook: Workbook;
  readonly clock: Clock;
  /** What reads ledgers. It may have to be fetched: where that fails it rejects, and is asked again later. */
  readonly engine: () => Promise<LedgerEngine>;
}

/** How the user answered a question. `decline` goes on without what was asked for; `cancel` does nothing. */
export type Reply = 'agree' | 'decline' | 'cancel';

/** Milliseconds of quiet after an edit before the ledger is read again. */
const QUIET = 300;

const LEDGER_GONE =
  '刚才的台账已经改动，现在认不出来了，因此没有写入。请看一下台账表头，再试一次。';

/**
 * One pane over one workbook: runs the use cases and tells the reducer what came of them. No method
 * rejects: a failure becomes the `failed` phase (reading) or a `failed` notice (everything else).
 */
export class LedgerSession {
  readonly #ports: SessionPorts;
  readonly #store = new SessionStore();
  readonly #changed = debounce(() => void this.reload(), QUIET);
  readonly #follower: ChangeFollower;
  readonly #picks: SelectionFollower;
  readonly #engine: SessionEngine;
  #readings = 0;

  constructor(ports: SessionPorts) {
    this.#ports = ports;
    this.#engine = new SessionEngine(ports.engine);
    this.#follower = new ChangeFollower(ports.workbook, this.#changed);
    this.#picks = new SelectionFollower(ports.workbook, this.#store);
    const work: SessionWork = {
      workbook: ports.workbook,
      engine: this.#engine.get,
      store: this.#store,
      loaded: () => this.#loaded(),
      readAgain: (sheet) => this.#readAgain(sheet),
      busy: (task, act) => this.#busy(task, act),
      run: (task, act) => this.#run(task, act),
    };
    this.checks = new SessionChecks(work);
    this.drafts = new SessionDrafts(work, ports);
    this.questions = new SessionQuestions(this.#store, (settings) => this.saveSettings(settings));
  }

  /** The session now and its changes, in the form React asks for. */
  readonly snapshot = this.#store.snapshot;
  readonly subscribe = this.#store.subscribe;

  /** 体检: the check sheet, and corrections that can be taken back. */
  readonly checks: SessionChecks;
  /** 文稿: drafts, their checks and their ways out of the pane. */
  readonly drafts: SessionDrafts;
  /** What the ledger leaves open and only the user knows. */
  readonly questions: SessionQuestions;

  /** Reads settings and ledger and follows the workbook's changes from then on. Also the way to retry. */
  async start(): Promise<void> {
    this.#follower.start();
    this.#picks.start();
    const reading = this.#startReading();
    try {
      const { workbook } = this.#ports;
      const [settings, drafting] = await Promise.all([
        readSettings(workbook),
        readDrafting(workbook),
      ]);
      this.#store.dispatch({ kind: 'settingsRead', settings });
      this.#store.dispatch({ kind: 'draftingRead', drafting });
      await this.#follower.follow();
    } catch (error) {
      this.#store.dispatch({ kind: 'readingFailed', reading, failure: failureOf(error) });
      return;
    }
    await this.reload();
    await this.#picks.follow();
  }

  /** Ends following the workbook. */
  async stop(): Promise<void> {
    this.drafts.stop();
    await Promise.all([this.#follower.stop(), this.#picks.stop()]);
  }

  /** Reads the active sheet, or the given one, again. */
  async reload(sheetId: string | null = null): Promise<void> {
    const reading = this.#startReading();
    try {
      const result = await this.#load(sheetId);
      this.#store.dispatch({ kind: 'readingEnded', reading, result });
      this.drafts.ledgerRead();
    } catch (error) {
      this.#store.dispatch({ kind: 'readingFailed', reading, failure: failureOf(error) });
    }
  }

  /** Goes to another sheet, in Excel and in the pane. */
  async chooseSheet(sheet: SheetRef): Promise<void> {
    await this.select(sheet.id, { top: 1, left: 1, bottom: 1, right: 1 });
    await this.reload(sheet.id);
  }

  /** Chooses the 统计日期; null goes back to following today. */
  async chooseAsOf(asOf: Day | null): Promise<void> {
    this.#store.dispatch({ kind: 'asOfChosen', asOf });
    await this.reload();
  }

  openTab(tab: Tab): void {
    this.#store.dispatch({ kind: 'tabOpened', tab });
    if (tab === 'draft') void this.drafts.prepare();
  }

  dismissNotice(): void {
    this.#store.dispatch({ kind: 'noticeDismissed' });
  }

  /** Shows an area in the sheet. */
  async select(sheetId: string, area: Area): Promise<void> {
    try {
      await this.#ports.workbook.select(sheetId, area);
    } catch (error) {
      const notice: Notice = { kind: 'failed', during: 'select', failure: failureOf(error) };
      this.#store.dispatch({ kind: 'noticed', notice });
    }
  }

  /** 着色; asks first where the helper columns are neither there nor agreed to. */
  async highlight(): Promise<void> {
    const loaded = this.#loaded();
    if (!loaded) return;
    if (this.#mayAddHelper(loaded)) await this.#runHighlight(loaded);
    else this.#store.dispatch({ kind: 'asked', question: { kind: 'consent', to: 'highlight' } });
  }

  /** 生成汇总表; asks first as `highlight` does. */
  async writeSummary(): Promise<void> {
    const loaded = this.#loaded();
    if (!loaded) return;
    if (this.#mayAddHelper(loaded)) await this.#runSummary(loaded, true);
    else this.#store.dispatch({ kind: 'asked', question: { kind: 'consent', to: 'summary' } });
  }

  async copyDiagnostics(text: string): Promise<void> {
    const what = 'diagnostics';
    const copied = await this.#ports.clipboard.copyText(text);
    const notice: Notice = copied ? { kind: 'copied', what } : { kind: 'copyRefused', what, text };
    this.#store.dispatch({ kind: 'noticed', notice });
  }

  /** Keeps the settings in the workbook and reads again with them. */
  async saveSettings(settings: Settings): Promise<void> {
    await this.#run('saveSettings', async () => {
      await this.#keepSettings(settings);
      return { kind: 'settingsSaved' };
    });
  }

  /** 撤除; always asks first. */
  remove(): void {
    this.#store.dispatch({ kind: 'asked', question: { kind: 'remove' } });
  }

  /** Answers the open question and goes on accordingly. */
  async answer(reply: Reply): Promise<void> {
    const { question } = this.snapshot();
    this.#store.dispatch({ kind: 'answered' });
    if (!question || reply === 'cancel') return;
    switch (question.kind) {
      case 'replaceDraft':
        await this.drafts.replaceDraft(question.audience);
        return;
      case 'remove':
        await this.#runRemove();
        return;
      case 'consent':
        await this.#goOn(question.to, reply === 'agree');
        return;
      case 'correct':
        // Only `checks.correct` knows which fixes stayed ticked.
        return;
    }
  }

  async #goOn(to: 'highlight' | 'summary', agreed: boolean): Promise<void> {
    const loaded = this.#loaded();
    if (!loaded) return;
    if (to === 'summary') await this.#runSummary(loaded, agreed);
    else if (agreed) await this.#runHighlight(loaded);
  }

  async #runHighlight(loaded: LoadedLedger): Promise<void> {
    await this.#run('highlight', async () => {
      const fresh = await this.#readAgain(loaded.sheet);
      await this.#keepConsent();
      const { highlightLedger } = await this.#engine.get();
      const { counts } = await highlightLedger(this.#ports.workbook, fresh, this.#isToday(fresh));
      return { kind: 'highlighted', counts };
    });
  }

  async #runSummary(loaded: LoadedLedger, live: boolean): Promise<void> {
    await this.#run('summary', async () => {
      const fresh = await this.#readAgain(loaded.sheet);
      if (live) await this.#keepConsent();
      const today = this.#isToday(fresh);
      const { writeSummarySheet } = await this.#engine.get();
      const sheet = await writeSummarySheet(this.#ports.workbook, fresh, live, today);
      return { kind: 'summaryWritten', sheet, live };
    });
  }

  async #runRemove(): Promise<void> {
    await this.#run('remove', async () => ({
      kind: 'removed',
      removal: await this.#ports.workbook.removeAll(),
    }));
  }

  /** Runs one writing task at a time, then reads again: what is on screen is always what the sheet says. */
  async #run(task: Task, work: () => Promise<Notice>): Promise<void> {
    if (this.snapshot().task !== null) return;
    await this.#busy(task, work);
    await this.reload();
  }

  async #busy(task: Task, work: () => Promise<Notice>): Promise<void> {
    if (this.snapshot().task !== null) return;
    this.#store.dispatch({ kind: 'taskStarted', task });
    let notice: Notice;
    try {
      notice = await work();
    } catch (error) {
      notice = { kind: 'failed', during: task, failure: failureOf(error) };
    }
    this.#store.dispatch({ kind: 'taskEnded', notice });
  }

  /** Reads the same sheet just before writing to it: an edit may not have reached the pane yet. */
  async #readAgain(sheet: SheetRef): Promise<LoadedLedger> {
    const result = await this.#load(sheet.id);
    if (result.kind === 'ledger' && result.sheet.id === sheet.id) return result;
    throw new WorkbookFailure('sheetMissing', LEDGER_GONE, sheet.name);
  }

  async #keepConsent(): Promise<void> {
    const { settings } = this.snapshot();
    if (!settings.helperConsent) await this.#keepSettings({ ...settings, helperConsent: true });
  }

  async #keepSettings(settings: Settings): Promise<void> {
    await writeSettings(this.#ports.workbook, settings);
    this.#store.dispatch({ kind: 'settingsRead', settings });
  }

  /** Reads a sheet as the settings say. */
  async #load(sheetId: string | null): Promise<LoadResult> {
    const { loadLedger } = await this.#engine.get();
    const { settings } = this.snapshot();
    const options = optionsOf(settings, this.#asOf());
    return loadLedger(this.#ports.workbook, options, sheetId, settings.countingRule);
  }

  #startReading(): number {
    this.#readings += 1;
    this.#changed.cancel();
    this.#store.dispatch({ kind: 'readingStarted', reading: this.#readings });
    return this.#readings;
  }

  #loaded(): LoadedLedger | null {
    const { phase } = this.snapshot();
    return phase.kind === 'ledger' ? phase : null;
  }

  #mayAddHelper(loaded: LoadedLedger): boolean {
    return loaded.helper !== null || this.snapshot().settings.helperConsent;
  }

  #asOf(): Day {
    return this.snapshot().asOf ?? this.#ports.clock.today();
  }

  #isToday(loaded: LoadedLedger): boolean {
    return loaded.ledger.options.asOf === this.#ports.clock.today();
  }
}
