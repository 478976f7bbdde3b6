import type { Day } from '../domain/calendar/day';
import type { Area } from '../domain/grid/sheet-grid';
import { readDrafting } from './drafting-settings';
import type { LedgerEngine } from './ledger-engine';
import type { LoadedLedger, LoadResult } from './load-ledger';
import { WorkbookFailure, type Clock, type SheetRef, type Work, type Workbook } from './ports';
import { ChangeFollower, debounce } from './session-changes';
import { SessionChecks } from './session-checks';
import { SessionDrafts, type DraftPorts } from './session-drafts';
import { SessionEngine } from './session-engine';
import { failureOf } from './session-failure';
import { SelectionFollower } from './session-picks';
import { SessionQuestions } from './session-questions';
import { SessionReading } from './session-reading';
import { SessionSheets } from './session-sheets';
import { SessionSnapshots } from './session-snapshots';
import type { CopiedText, Notice, Tab } from './session';
import { SessionStore } from './session-store';
import { SessionTasks } from './session-tasks';
import type { SessionWork } from './session-work';
import { looksAlike, optionsOf, readSettings, writeSettings, type Settings } from './settings';

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
  readonly #changed = debounce(() => {
    this.#reading.refresh();
  }, QUIET);
  readonly #follower: ChangeFollower;
  readonly #picks: SelectionFollower;
  readonly #engine: SessionEngine;
  readonly #reading: SessionReading;
  /** The settings are known and changes are followed. */
  #isPrepared = false;
  readonly #sheets: SessionSheets;
  readonly #tasks = new SessionTasks(this.#store, {
    reload: () => this.reload(),
    catchUp: () => {
      this.#reading.catchUp();
    },
  });

  constructor(outside: SessionPorts) {
    const ports = { ...outside, workbook: this.#tasks.tracked(outside.workbook) };
    this.#ports = ports;
    this.#engine = new SessionEngine(ports.engine);
    this.#follower = new ChangeFollower(ports.workbook, this.#changed);
    this.#picks = new SelectionFollower(ports.workbook, this.#store);
    this.#reading = new SessionReading({
      store: this.#store,
      clock: ports.clock,
      load: (sheetId, work) => this.#load(sheetId, work),
      ended: () => {
        this.drafts.ledgerRead();
      },
    });
    const work: SessionWork = {
      workbook: ports.workbook,
      engine: this.#engine.get,
      store: this.#store,
      loaded: () => this.#loaded(),
      readAgain: (sheet) => this.#readAgain(sheet),
      busy: (task, act) => this.#tasks.alone(task, act),
      run: (task, act) => this.#tasks.run(task, act),
    };
    this.checks = new SessionChecks(work);
    this.drafts = new SessionDrafts(work, ports);
    this.snapshots = new SessionSnapshots(work);
    this.#sheets = new SessionSheets(work, {
      clock: ports.clock,
      snapshots: this.snapshots,
      keepSettings: (settings) => this.#keepSettings(settings),
    });
    this.questions = new SessionQuestions(this.#store, (settings) => this.saveSettings(settings));
  }

  /** The session now and its changes, in the form React asks for. */
  readonly snapshot = this.#store.snapshot;
  readonly subscribe = this.#store.subscribe;

  /** 体检: the check sheet, and corrections that can be taken back. */
  readonly checks: SessionChecks;
  /** 文稿: drafts, their checks and their ways out of the pane. */
  readonly drafts: SessionDrafts;
  /** 记下进度: how the ledger stood, kept in the workbook to be compared with later. */
  readonly snapshots: SessionSnapshots;
  /** What the ledger leaves open and only the user knows. */
  readonly questions: SessionQuestions;

  /** Reads settings and ledger and follows the workbook's changes from then on. Also the way to retry. */
  async start(): Promise<void> {
    await this.#start(false);
  }

  /** Ends following the workbook. */
  async stop(): Promise<void> {
    this.drafts.stop();
    this.#reading.stop();
    await Promise.all([this.#follower.stop(), this.#picks.stop()]);
  }

  /** Reads the active sheet, or the given one, again. */
  async reload(sheetId: string | null = null): Promise<void> {
    this.#changed.cancel();
    await this.#reading.read(sheetId);
  }

  /** 停下: the task under way ends before its next block, else the reading at once. */
  cancel(): void {
    if (!this.#tasks.cancel()) this.#reading.cancel();
  }

  /** Looks for every ledger of the workbook, so that the pane can offer them; asked for when there is time. */
  async findLedgers(): Promise<void> {
    try {
      const { findLedgers } = await this.#engine.get();
      const ledgers = await findLedgers(this.#ports.workbook);
      this.#store.dispatch({ kind: 'ledgersFound', ledgers });
    } catch {
      // Nobody asked: without it the pane only offers no choice, and the next time it tries again.
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
    await this.#show(() => this.#ports.workbook.select(sheetId, area));
  }

  /** Shows several cells or rows in the sheet; names as `Workbook.selectCells` takes them. */
  async selectCells(sheetId: string, cells: readonly string[]): Promise<void> {
    await this.#show(() => this.#ports.workbook.selectCells(sheetId, cells));
  }

  async #show(select: () => Promise<void>): Promise<void> {
    try {
      await select();
    } catch (error) {
      const notice: Notice = { kind: 'failed', during: 'select', failure: failureOf(error) };
      this.#store.dispatch({ kind: 'noticed', notice });
    }
  }

  /** 着色; asks first where the helper columns are neither there nor agreed to. */
  highlight(): Promise<void> {
    return this.#sheets.highlight();
  }

  /** 生成汇总表; asks first as `highlight` does. */
  writeSummary(): Promise<void> {
    return this.#sheets.writeSummary();
  }

  /** 挂图作战. */
  writeBoard(): Promise<void> {
    return this.#sheets.writeBoard();
  }

  /** 新建台账: writes a blank ledger and goes there; what is on screen is then what to fill in first. */
  async startLedger(): Promise<void> {
    await this.#tasks.run('template', async () => {
      const { startLedger } = await this.#engine.get();
      const sheet = await startLedger(this.#ports.workbook, this.#ports.clock.today());
      return { kind: 'ledgerStarted', sheet };
    });
  }

  async copyDiagnostics(text: string): Promise<void> {
    await this.copyText('diagnostics', text);
  }

  /** Copies a text as it is; where that is refused, the notice offers it for copying by hand. */
  async copyText(what: CopiedText, text: string): Promise<void> {
    const copied = await this.#ports.clipboard.copyText(text);
    const notice: Notice = copied ? { kind: 'copied', what } : { kind: 'copyRefused', what, text };
    this.#store.dispatch({ kind: 'noticed', notice });
  }

  /** Keeps the settings in the workbook and reads again with them. */
  async saveSettings(settings: Settings): Promise<void> {
    const before = this.snapshot().settings;
    const isColoured = (this.#loaded()?.helper ?? null) !== null;
    const coloured = isColoured && !looksAlike(before, settings);
    await this.#tasks.run('saveSettings', async () => {
      await this.#keepSettings(settings);
      return coloured ? { kind: 'settingsSaved', coloured } : { kind: 'settingsSaved' };
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
      case 'clearSnapshots':
        await this.snapshots.clear();
        return;
      case 'consent':
        await this.#sheets.goOn(question.to, reply === 'agree');
        return;
      case 'correct':
        // Only `checks.correct` knows which fixes stayed ticked.
        return;
    }
  }

  /** Without its settings a ledger is never read: the figures would be those of other rules. */
  async #start(quiet: boolean): Promise<void> {
    this.#follower.start();
    this.#picks.start();
    this.#changed.cancel();
    const prepare = (): Promise<void> => this.#prepare();
    await this.#reading.read(null, { quiet, prepare, again: () => this.#start(true) });
    if (!this.#isPrepared) return;
    await this.snapshots.read();
    await this.#picks.follow();
  }

  async #prepare(): Promise<void> {
    const { workbook } = this.#ports;
    const [settings, drafting] = await Promise.all([
      readSettings(workbook),
      readDrafting(workbook),
    ]);
    this.#store.dispatch({ kind: 'settingsRead', settings });
    this.#store.dispatch({ kind: 'draftingRead', drafting });
    await this.#follower.follow();
    this.#isPrepared = true;
  }

  async #runRemove(): Promise<void> {
    await this.#tasks.run('remove', async () => ({
      kind: 'removed',
      removal: await this.#ports.workbook.removeAll(),
    }));
  }

  /** Reads the same sheet just before writing to it: an edit may not have reached the pane yet. */
  async #readAgain(sheet: SheetRef): Promise<LoadedLedger> {
    const result = await this.#load(sheet.id);
    if (result.kind === 'ledger' && result.sheet.id === sheet.id) return result;
    throw new WorkbookFailure('sheetMissing', LEDGER_GONE, sheet.name);
  }

  async #keepSettings(settings: Settings): Promise<void> {
    await writeSettings(this.#ports.workbook, settings);
    this.#store.dispatch({ kind: 'settingsRead', settings });
  }

  /** Reads a sheet as the settings say. */
  async #load(sheetId: string | null, work: Work = {}): Promise<LoadResult> {
    const { loadLedger } = await this.#engine.get();
    const { settings } = this.snapshot();
    const options = optionsOf(settings, this.#asOf());
    const shown = this.#loaded()?.sheet.id ?? null;
    const loading = { work, shown, memory: this.#reading.memory };
    return loadLedger(this.#ports.workbook, options, sheetId, settings.countingRule, loading);
  }

  #loaded(): LoadedLedger | null {
    const { phase } = this.snapshot();
    return phase.kind === 'ledger' ? phase : null;
  }

  #asOf(): Day {
    return this.snapshot().asOf ?? this.#ports.clock.today();
  }
}
