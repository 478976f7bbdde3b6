import type { Day } from '../domain/calendar/day';
import type { CellFix } from '../domain/checks/types';
import type { PresetId } from '../domain/palette/presets';
import type { DisplayState } from '../domain/palette/types';
import type { Audience } from '../domain/report/types';
import type { Snapshot } from '../domain/snapshot/types';
import {
  NO_DRAFTS,
  reduceDrafts,
  type DraftAction,
  type Drafts,
  type DraftState,
  type PastedText,
} from './draft-state';
import type { DraftScope } from '../domain/draft/scope';
import type { DraftingEngine } from './drafting-engine';
import { DEFAULT_DRAFTING, type DraftingSettings } from './drafting-settings';
import type { SettingsDamage } from './kept-damage';
import type { SnapshotKept } from './kept-snapshots';
import type { LoadResult } from './load-ledger';
import type {
  LastWrite,
  PickedRows,
  Removal,
  SheetRef,
  SkippedEdit,
  UndoneWrite,
  WrittenSheet,
} from './ports';
import {
  endReading,
  failReading,
  NO_READING,
  startReading,
  type ReadingAction,
  type ReadingState,
} from './reading-state';
import type { Failure } from './session-failure';
import { DEFAULT_SETTINGS, type Settings } from './settings';

export type NotALedger = Extract<LoadResult, { kind: 'notLedger' }>;

export type Tab = 'overview' | 'warnings' | 'findings' | 'draft' | 'process' | 'settings';

/**
 * What is done around the ledger, named after what it makes: a ledger from a feedback text, 督办单, 回头看, 进度对比,
 * 同类问题, 各单位汇总.
 */
export type ProcessTask =
  'feedbackLedger' | 'notices' | 'lookBack' | 'comparison' | 'grouping' | 'collection';

/** Work that writes to the workbook or a file. One at a time; the buttons wait for it. */
export type Task =
  | 'highlight'
  | 'summary'
  | 'board'
  | 'checkSheet'
  | 'draftSheet'
  | 'snapshot'
  | 'template'
  | 'word'
  | 'correct'
  | 'undo'
  | 'remove'
  | 'saveSettings'
  | ProcessTask;

/** What may fail: a task, or something done at once. */
export type Doing = Task | 'select' | 'draft' | 'copyDraft' | 'proofread' | 'mask' | 'saveDrafting';

/** Something only the user may decide; shown as a dialog. */
export type Question =
  | { readonly kind: 'consent'; readonly to: 'highlight' | 'summary' }
  | { readonly kind: 'replaceDraft'; readonly audience: Audience }
  | { readonly kind: 'correct'; readonly sheet: SheetRef; readonly fixes: readonly CellFix[] }
  | { readonly kind: 'remove' }
  | { readonly kind: 'clearSnapshots'; readonly count: number };

/** What the pane asks of a ledger it is not sure of; answered once, or put off until the next session. */
export interface PutOff {
  /** Keys of the columns. */
  readonly columns: readonly string[];
  readonly monthBefore: boolean;
}

/** How many cells were written, and which were left alone. */
interface Edited {
  readonly done: number;
  readonly skipped: readonly SkippedEdit[];
}

/** Plain texts that the pane offers for copying: 诊断信息 and 催办名单. */
export type CopiedText = 'diagnostics' | 'followUp';

/** The outcome of the last thing the user asked for; worded by the pane. */
export type Notice =
  | {
      readonly kind: 'highlighted';
      readonly counts: Readonly<Record<DisplayState, number>>;
      /** The colours it was done in; the default where none are named. */
      readonly preset?: PresetId;
      /** The summary sheet was written again, since it could not have counted 预警. */
      readonly summaryRewritten?: boolean;
    }
  | {
      readonly kind: 'summaryWritten';
      readonly sheet: WrittenSheet;
      readonly live: boolean;
      /** What came of noting the progress with it; the sheet stands whatever that was. */
      readonly snapshot?: SnapshotKept | { readonly kind: 'failed'; readonly failure: Failure };
    }
  | { readonly kind: 'boardWritten'; readonly sheet: WrittenSheet }
  /** What came of a task of the process, in words: the parts it comes from bring their own. */
  | {
      readonly kind: 'processed';
      readonly during: ProcessTask;
      readonly text: string;
      /** Something is left for the user to look at. */
      readonly isPartial?: true;
    }
  | { readonly kind: 'snapshotTaken'; readonly snapshot: SnapshotKept }
  /** Some of what the workbook keeps cannot be read; with it `snapshots`, so many snapshots that cannot either. */
  | ({ readonly kind: 'settingsDamaged'; readonly snapshots?: number } & SettingsDamage)
  /** So many snapshots in the workbook cannot be read; the next one kept clears them away. */
  | { readonly kind: 'snapshotsDamaged'; readonly damaged: number }
  /** So many snapshots were taken out of the workbook. */
  | { readonly kind: 'snapshotsCleared'; readonly count: number }
  /** A blank ledger stands on this sheet, ready to be filled in. */
  | { readonly kind: 'ledgerStarted'; readonly sheet: SheetRef }
  | { readonly kind: 'checkWritten'; readonly sheet: SheetRef; readonly count: number }
  | ({ readonly kind: 'corrected' } & Edited)
  /** The last writing was taken back. */
  | { readonly kind: 'undone'; readonly undone: UndoneWrite }
  | { readonly kind: 'removed'; readonly removal: Removal }
  /** `coloured`: the ledger still has colours from before, which the new settings would change. */
  | { readonly kind: 'settingsSaved'; readonly coloured?: true }
  | { readonly kind: 'draftWritten'; readonly sheet: SheetRef; readonly audience: Audience }
  | { readonly kind: 'downloaded'; readonly name: string }
  | { readonly kind: 'saveRefused'; readonly name: string }
  | { readonly kind: 'factsSaved' | 'templateSaved' | 'templateReset' }
  /** How many places were masked. */
  | { readonly kind: 'masked'; readonly done: number }
  /** The words a finding is about no longer stand where they were found; nothing was changed. */
  | { readonly kind: 'wordsMoved' }
  | { readonly kind: 'copied'; readonly what: 'draft' | 'richDraft' | CopiedText }
  /** `text` is what was to be copied, so that the pane can offer it for copying by hand. */
  | { readonly kind: 'copyRefused'; readonly what: 'draft' | CopiedText; readonly text: string }
  /** The user stopped a task; `wrote` tells whether part of it stands. Doing it again completes it. */
  | { readonly kind: 'cancelled'; readonly during: Task; readonly wrote: boolean }
  | { readonly kind: 'failed'; readonly during: Doing; readonly failure: Failure };

export interface Session extends ReadingState {
  readonly tab: Tab;
  /** The chosen 统计日期; null follows today. */
  readonly asOf: Day | null;
  readonly settings: Settings;
  readonly task: Task | null;
  readonly question: Question | null;
  readonly notice: Notice | null;
  readonly drafts: Drafts;
  readonly drafting: DraftingSettings;
  /** Which problems the next draft tells of; null for all. Not kept in the workbook: a clerk who opens it again means all. */
  readonly scope: DraftScope | null;
  /** What drafts and checks texts; null until it was fetched. */
  readonly draftingEngine: DraftingEngine | null;
  /** The rows selected in the sheet; null before the first selection. */
  readonly picked: PickedRows | null;
  readonly pasted: PastedText | null;
  /** How ledgers of this workbook stood when that was noted (记下进度), the earliest day first. */
  readonly snapshots: readonly Snapshot[];
  /** What 撤销上一次写入 would take back; null for nothing. */
  readonly lastWrite: LastWrite | null;
  readonly putOff: PutOff;
}

export type SessionAction =
  | { readonly kind: 'settingsRead'; readonly settings: Settings }
  | ReadingAction
  | { readonly kind: 'asOfChosen'; readonly asOf: Day | null }
  | { readonly kind: 'tabOpened'; readonly tab: Tab }
  | { readonly kind: 'taskStarted'; readonly task: Task }
  | {
      readonly kind: 'taskEnded';
      readonly notice: Notice;
      readonly lastWrite: LastWrite | null;
    }
  | { readonly kind: 'asked'; readonly question: Question }
  | { readonly kind: 'answered' }
  | DraftAction
  | { readonly kind: 'draftingRead'; readonly drafting: DraftingSettings }
  | { readonly kind: 'scopeChosen'; readonly scope: DraftScope | null }
  | { readonly kind: 'draftingArrived'; readonly engine: DraftingEngine }
  | { readonly kind: 'rowsPicked'; readonly picked: PickedRows }
  | { readonly kind: 'pastedRead'; readonly pasted: PastedText | null }
  | { readonly kind: 'snapshotsRead'; readonly snapshots: readonly Snapshot[] }
  | { readonly kind: 'columnsPutOff'; readonly keys: readonly string[] }
  | { readonly kind: 'monthBeforePutOff' }
  | { readonly kind: 'noticed'; readonly notice: Notice }
  | { readonly kind: 'noticeDismissed' };

export const INITIAL_SESSION: Session = {
  ...NO_READING,
  tab: 'overview',
  asOf: null,
  settings: DEFAULT_SETTINGS,
  task: null,
  question: null,
  notice: null,
  drafts: NO_DRAFTS,
  drafting: DEFAULT_DRAFTING,
  scope: null,
  draftingEngine: null,
  picked: null,
  pasted: null,
  snapshots: [],
  lastWrite: null,
  putOff: { columns: [], monthBefore: false },
};

/** The draft of the version that is chosen, or null. */
export function draftOnScreen({ drafts, drafting }: Session): DraftState | null {
  return drafts[drafting.audience];
}

/** What each action does to a session; a kind without a row does not compile. */
type Reducers = {
  readonly [Kind in SessionAction['kind']]: (
    session: Session,
    action: Extract<SessionAction, { kind: Kind }>,
  ) => Session;
};

const REDUCERS: Reducers = {
  settingsRead: (session, { settings }) => ({ ...session, settings }),
  readingStarted: startReading,
  readingEnded: endReading,
  readingFailed: failReading,
  progressed: (session, { progress }) =>
    session.reading === null && session.task === null ? session : { ...session, progress },
  ledgersFound: (session, { ledgers }) => ({ ...session, ledgers }),
  asOfChosen: (session, { asOf }) => ({ ...session, asOf }),
  tabOpened: openTab,
  taskStarted: (session, { task }) => ({ ...session, task, notice: null, progress: null }),
  taskEnded: (session, { notice, lastWrite }) => ({
    ...session,
    task: null,
    notice,
    progress: null,
    lastWrite,
  }),
  asked: (session, { question }) => ({ ...session, question }),
  answered: (session) => ({ ...session, question: null }),
  drafted: (session, action) => changeDrafts(openTab(session, { tab: 'draft' }), action),
  draftEdited: changeDrafts,
  draftReworded: changeDrafts,
  rewordingUndone: changeDrafts,
  draftChecked: changeDrafts,
  draftCompared: changeDrafts,
  draftingRead: (session, { drafting }) => ({ ...session, drafting }),
  scopeChosen: (session, { scope }) => ({ ...session, scope }),
  draftingArrived: (session, { engine }) => ({ ...session, draftingEngine: engine }),
  rowsPicked: (session, { picked }) => ({ ...session, picked }),
  pastedRead: (session, { pasted }) => ({ ...session, pasted }),
  snapshotsRead: (session, { snapshots }) => ({ ...session, snapshots }),
  columnsPutOff: (session, { keys }) => {
    const { putOff } = session;
    return { ...session, putOff: { ...putOff, columns: [...putOff.columns, ...keys] } };
  },
  monthBeforePutOff: (session) => ({
    ...session,
    putOff: { ...session.putOff, monthBefore: true },
  }),
  noticed: (session, { notice }) => ({ ...session, notice }),
  noticeDismissed: (session) => ({ ...session, notice: null }),
};

/** The next session. Pure; an action that no longer applies gives the same session back. */
export function reduceSession(session: Session, action: SessionAction): Session {
  // The row for a kind takes exactly that kind's action, which the compiler cannot follow here.
  const reduce = REDUCERS[action.kind] as (session: Session, action: SessionAction) => Session;
  return reduce(session, action);
}

/** Leaving a tab leaves its good news behind; what failed stays until it is read. */
function openTab(session: Session, { tab }: { readonly tab: Tab }): Session {
  const notice = session.notice?.kind === 'failed' ? session.notice : null;
  return { ...session, tab, notice };
}

function changeDrafts(session: Session, action: DraftAction): Session {
  const drafts = reduceDrafts(session.drafts, action);
  return drafts === session.drafts ? session : { ...session, drafts };
}
