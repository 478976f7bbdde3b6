import type { Day } from '../domain/calendar/day';
import type { CellFix } from '../domain/checks/types';
import type { DisplayState } from '../domain/palette/types';
import type { Audience } from '../domain/report/types';
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
import type { LoadResult } from './load-ledger';
import type { CellEdit, PickedRows, Removal, SheetRef, SkippedEdit } from './ports';
import type { RowWitnesses } from './row-witness';
import type { Failure } from './session-failure';
import { DEFAULT_SETTINGS, type Settings } from './settings';

export type NotALedger = Extract<LoadResult, { kind: 'notLedger' }>;

export type Tab = 'overview' | 'draft' | 'findings' | 'settings';

/** Work that writes to the workbook or a file. One at a time; the buttons wait for it. */
export type Task =
  | 'highlight'
  | 'summary'
  | 'checkSheet'
  | 'draftSheet'
  | 'word'
  | 'correct'
  | 'restore'
  | 'remove'
  | 'saveSettings';

/** What may fail: a task, or something done at once. */
export type Doing = Task | 'select' | 'draft' | 'copyDraft' | 'proofread' | 'mask' | 'saveDrafting';

/** What the pane stands on: nothing yet, a failure, or what the last reading said. */
type Phase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | LoadResult;

/** Something only the user may decide; shown as a dialog. */
export type Question =
  | { readonly kind: 'consent'; readonly to: 'highlight' | 'summary' }
  | { readonly kind: 'replaceDraft'; readonly audience: Audience }
  | { readonly kind: 'correct'; readonly sheet: SheetRef; readonly fixes: readonly CellFix[] }
  | { readonly kind: 'remove' };

/** What the pane asks of a ledger it is not sure of; answered once, or put off until the next session. */
export interface PutOff {
  /** Keys of the columns. */
  readonly columns: readonly string[];
  readonly monthBefore: boolean;
}

/** Cells that were corrected on one sheet, as the edits that put them back. */
export interface Correction {
  readonly sheet: SheetRef;
  readonly undo: readonly CellEdit[];
  /** What their rows were, since a row may be moved before they are put back. */
  readonly rows: RowWitnesses;
}

/** How many cells were written, and which were left alone. */
interface Edited {
  readonly done: number;
  readonly skipped: readonly SkippedEdit[];
}

/** The outcome of the last thing the user asked for; worded by the pane. */
export type Notice =
  | { readonly kind: 'highlighted'; readonly counts: Readonly<Record<DisplayState, number>> }
  | { readonly kind: 'summaryWritten'; readonly sheet: SheetRef; readonly live: boolean }
  | { readonly kind: 'checkWritten'; readonly sheet: SheetRef; readonly count: number }
  | ({ readonly kind: 'corrected' } & Edited)
  | ({ readonly kind: 'restored' } & Edited)
  | { readonly kind: 'removed'; readonly removal: Removal }
  | { readonly kind: 'settingsSaved' }
  | { readonly kind: 'draftWritten'; readonly sheet: SheetRef; readonly audience: Audience }
  | { readonly kind: 'downloaded'; readonly name: string }
  | { readonly kind: 'saveRefused'; readonly name: string }
  | { readonly kind: 'factsSaved' | 'templateSaved' | 'templateReset' }
  /** How many places were masked. */
  | { readonly kind: 'masked'; readonly done: number }
  /** The words a finding is about no longer stand where they were found; nothing was changed. */
  | { readonly kind: 'wordsMoved' }
  | { readonly kind: 'copied'; readonly what: 'draft' | 'richDraft' | 'diagnostics' }
  /** `text` is what was to be copied, so that the pane can offer it for copying by hand. */
  | { readonly kind: 'copyRefused'; readonly what: 'draft' | 'diagnostics'; readonly text: string }
  | { readonly kind: 'failed'; readonly during: Doing; readonly failure: Failure };

export interface Session {
  readonly phase: Phase;
  /** The number of the reading under way, or null. Late answers of earlier readings are ignored. */
  readonly reading: number | null;
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
  /** What was corrected and can be taken back, the newest last. */
  readonly corrections: readonly Correction[];
  readonly putOff: PutOff;
}

export type SessionAction =
  | { readonly kind: 'settingsRead'; readonly settings: Settings }
  | { readonly kind: 'readingStarted'; readonly reading: number }
  | { readonly kind: 'readingEnded'; readonly reading: number; readonly result: LoadResult }
  | { readonly kind: 'readingFailed'; readonly reading: number; readonly failure: Failure }
  | { readonly kind: 'asOfChosen'; readonly asOf: Day | null }
  | { readonly kind: 'tabOpened'; readonly tab: Tab }
  | { readonly kind: 'taskStarted'; readonly task: Task }
  | { readonly kind: 'taskEnded'; readonly notice: Notice }
  | { readonly kind: 'asked'; readonly question: Question }
  | { readonly kind: 'answered' }
  | DraftAction
  | { readonly kind: 'draftingRead'; readonly drafting: DraftingSettings }
  | { readonly kind: 'scopeChosen'; readonly scope: DraftScope | null }
  | { readonly kind: 'draftingArrived'; readonly engine: DraftingEngine }
  | { readonly kind: 'rowsPicked'; readonly picked: PickedRows }
  | { readonly kind: 'pastedRead'; readonly pasted: PastedText | null }
  | { readonly kind: 'corrected'; readonly correction: Correction }
  | { readonly kind: 'restored' }
  | { readonly kind: 'columnsPutOff'; readonly keys: readonly string[] }
  | { readonly kind: 'monthBeforePutOff' }
  | { readonly kind: 'noticed'; readonly notice: Notice }
  | { readonly kind: 'noticeDismissed' };

export const INITIAL_SESSION: Session = {
  phase: { kind: 'loading' },
  reading: null,
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
  corrections: [],
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
  readingFailed: (session, { reading, failure }) =>
    reading === session.reading
      ? { ...session, phase: { kind: 'failed', failure }, reading: null }
      : session,
  asOfChosen: (session, { asOf }) => ({ ...session, asOf }),
  tabOpened: openTab,
  taskStarted: (session, { task }) => ({ ...session, task, notice: null }),
  taskEnded: (session, { notice }) => ({ ...session, task: null, notice }),
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
  corrected: (session, { correction }) => ({
    ...session,
    corrections: [...session.corrections, correction],
  }),
  restored: (session) => ({ ...session, corrections: session.corrections.slice(0, -1) }),
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

/** A reading keeps what is on screen until it ends, so that an edited cell does not blank the pane. */
function startReading(session: Session, { reading }: { readonly reading: number }): Session {
  const keeps = session.phase.kind === 'ledger' || session.phase.kind === 'notLedger';
  return { ...session, phase: keeps ? session.phase : { kind: 'loading' }, reading };
}

/** Leaving a tab leaves its good news behind; what failed stays until it is read. */
function openTab(session: Session, { tab }: { readonly tab: Tab }): Session {
  const notice = session.notice?.kind === 'failed' ? session.notice : null;
  return { ...session, tab, notice };
}

function endReading(
  session: Session,
  { reading, result }: Extract<SessionAction, { kind: 'readingEnded' }>,
): Session {
  return reading === session.reading ? { ...session, phase: result, reading: null } : session;
}

function changeDrafts(session: Session, action: DraftAction): Session {
  const drafts = reduceDrafts(session.drafts, action);
  return drafts === session.drafts ? session : { ...session, drafts };
}
