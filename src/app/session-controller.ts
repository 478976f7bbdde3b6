import type { Day } from '../domain/calendar/day';
import type { Area } from '../domain/grid/sheet-grid';
import type { LedgerEngine } from './ledger-engine';
import type { Clock, SheetRef, Workbook } from './ports';
import { seenIn } from './change-rules';
import { SessionChecks } from './session-checks';
import { SessionDrafts, type DraftPorts } from './session-drafts';
import { SessionEngine } from './session-engine';
import { SessionLedgers } from './session-ledgers';
import { SessionLive } from './session-live';
import { SessionLoading } from './session-loading';
import { SelectionFollower } from './session-picks';
import { SessionPlaces } from './session-places';
import type { ProcessPorts } from './process-desk';
import { SessionProcess } from './session-process';
import { SessionQuestions } from './session-questions';
import { SessionReading } from './session-reading';
import { SessionSettings } from './session-settings';
import { SessionSheets } from './session-sheets';
import { SessionSnapshots } from './session-snapshots';
import type { CopiedText, Notice, Tab } from './session';
import { SessionStore } from './session-store';
import { SessionTasks } from './session-tasks';
import { SessionUndo } from './session-undo';
import type { SessionWork } from './session-work';
import { ALL_SETTINGS, type Settings } from './settings';

/** What a session needs from outside. */
export interface SessionPorts extends DraftPorts, ProcessPorts {
  readonly workbook: Workbook;
  readonly clock: Clock;
  /** What reads ledgers. It may have to be fetched: where that fails it rejects, and is asked again later. */
  readonly engine: () => Promise<LedgerEngine>;
}

/** How the user answered a question. `decline` goes on without what was asked for; `cancel` does nothing. */
export type Reply = 'agree' | 'decline' | 'cancel';

/**
 * One pane over one workbook: runs the use cases and tells the reducer what came of them. No method
 * rejects: a failure becomes the `failed` phase (reading) or a `failed` notice (everything else).
 */
export class LedgerSession {
  readonly #ports: SessionPorts;
  readonly #store = new SessionStore();
  readonly #live: SessionLive;
  readonly #picks: SelectionFollower;
  readonly #engine: SessionEngine;
  readonly #reading: SessionReading;
  readonly #settings: SessionSettings;
  readonly #places: SessionPlaces;
  /** The settings are known. */
  #isPrepared = false;
  readonly #ledgers: SessionLedgers;
  readonly #sheets: SessionSheets;
  readonly #undo: SessionUndo;
  readonly #work: SessionWork;
  readonly #tasks = new SessionTasks(this.#store, {
    recorded: (task, act) => this.#undo.task(task, act),
    lastWrite: () => this.#undo.last(),
    reload: () => this.reload(),
    catchUp: () => {
      this.#reading.catchUp();
    },
  });

  constructor(outside: SessionPorts) {
    const workbook = this.#tasks.tracked(outside.workbook);
    const store = this.#store;
    this.#ports = outside;
    this.#undo = new SessionUndo(workbook, () => outside.clock.time?.() ?? null);
    this.#engine = new SessionEngine(outside.engine);
    // Not the tracked workbook: what is read for it is no part of the task under way.
    this.#ledgers = new SessionLedgers(outside.workbook, this.#engine.get, store);
    this.#picks = new SelectionFollower(workbook, store);
    this.#places = new SessionPlaces(workbook, store);
    const { clock } = outside;
    const loading = new SessionLoading({ workbook, clock, engine: this.#engine.get, store });
    this.#live = this.#liveOn(workbook, loading);
    this.#reading = this.#readingWith(loading);
    const work: SessionWork = {
      workbook,
      engine: this.#engine.get,
      store,
      loaded: () => loading.loaded(),
      readAgain: async (sheet) => {
        const again = await loading.again(sheet);
        this.#undo.noteReading(again);
        return again;
      },
      busy: (task, act) => this.#tasks.alone(task, act),
      run: (task, act) => this.#tasks.run(task, act),
    };
    this.#work = work;
    this.#settings = new SessionSettings(work);
    this.checks = new SessionChecks(work);
    this.drafts = new SessionDrafts(work, outside);
    this.snapshots = new SessionSnapshots(work);
    this.process = new SessionProcess(work, outside);
    this.#sheets = new SessionSheets(work, {
      clock,
      snapshots: this.snapshots,
      keepSettings: (settings) => this.#settings.keep(settings),
    });
    this.questions = new SessionQuestions(store, (settings) => this.#settings.save(settings, []));
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
  /** 流程: what is done around the ledger. */
  readonly process: SessionProcess;
  /** What the ledger leaves open and only the user knows. */
  readonly questions: SessionQuestions;

  /** Reads settings and ledger and follows the workbook's changes from then on. Also the way to retry. */
  async start(): Promise<void> {
    await this.#start(false);
  }

  /** Ends following the workbook. */
  async stop(): Promise<void> {
    this.drafts.stop();
    const unfollowed = this.#live.stop();
    this.#reading.stop();
    await Promise.all([unfollowed, this.#picks.stop()]);
  }

  /** Reads the active sheet, or the given one, again. */
  async reload(sheetId: string | null = null): Promise<void> {
    await this.#reading.read(sheetId);
  }

  /** 停下: the task under way ends before its next block, else the reading at once. */
  cancel(): void {
    if (!this.#tasks.cancel()) this.#reading.cancel();
  }

  /** Looks for every ledger of the workbook, so that the pane can offer them; asked for when there is time. */
  findLedgers(): Promise<void> {
    return this.#ledgers.find();
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
    await this.#places.select(sheetId, area);
  }

  /** Shows several cells or rows in the sheet; names as `Workbook.selectCells` takes them. */
  async selectCells(sheetId: string, cells: readonly string[]): Promise<void> {
    await this.#places.selectCells(sheetId, cells);
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

  /** 新建台账: writes a blank ledger and goes there. */
  startLedger(): Promise<void> {
    return this.#sheets.startLedger();
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
  saveSettings(settings: Settings): Promise<void> {
    return this.#settings.save(settings, ALL_SETTINGS);
  }

  /** 撤除; always asks first. */
  remove(): void {
    this.#sheets.askToRemove();
  }

  /** 撤销上一次写入. */
  async undo(): Promise<void> {
    const readKept = async (): Promise<void> => {
      await this.#settings.read();
      await this.snapshots.read();
    };
    await this.#undo.undo({ work: this.#work, readKept });
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
        await this.#sheets.remove();
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

  #liveOn(workbook: Workbook, loading: SessionLoading): SessionLive {
    return new SessionLive({
      workbook,
      seen: () => seenIn(this.snapshot(), loading.active, this.#tasks.editedLately()),
      wroteLately: () => this.#tasks.wroteLately(),
      read: (which) => {
        if (which === 'needed') this.#reading.refresh();
        else this.#reading.readSoon();
      },
      listSheets: () => void this.#ledgers.look(),
      renewed: () => void this.#picks.renew(),
    });
  }

  #readingWith(loading: SessionLoading): SessionReading {
    return new SessionReading({
      store: this.#store,
      clock: this.#ports.clock,
      load: async (sheetId, work) => {
        await this.#live.ensure();
        return loading.load(sheetId, work);
      },
      ...this.#live.reading,
      shown: (loaded) => {
        loading.memory.adopt(loaded);
      },
      ended: () => {
        this.drafts.ledgerRead();
      },
    });
  }

  /** Without its settings a ledger is never read: the figures would be those of other rules. */
  async #start(quiet: boolean): Promise<void> {
    this.#live.start();
    this.#picks.start();
    const prepare = (): Promise<void> => this.#prepare();
    await this.#reading.read(null, { quiet, prepare, again: () => this.#start(true) });
    if (!this.#isPrepared) return;
    await this.snapshots.read();
    await this.#picks.follow();
  }

  async #prepare(): Promise<void> {
    await this.#settings.read();
    this.#isPrepared = true;
  }
}
