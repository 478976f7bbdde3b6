import type { Day } from '../domain/calendar/day';
import type { CellFix } from '../domain/checks/types';
import type { Draft } from '../domain/draft/types';
import type { DisplayState } from '../domain/palette/types';
import type { LoadedLedger, LoadResult } from './load-ledger';
import type { CellEdit, Removal, SheetRef, SkippedEdit } from './ports';
import type { RowWitnesses } from './row-witness';
import type { Failure } from './session-failure';
import { DEFAULT_SETTINGS, type Settings } from './settings';

export type NotALedger = Extract<LoadResult, { kind: 'notLedger' }>;

export type Tab = 'overview' | 'draft' | 'findings' | 'settings';

/** Work that writes to the workbook. One at a time; the buttons wait for it. */
export type Task =
  'highlight' | 'summary' | 'checkSheet' | 'correct' | 'restore' | 'remove' | 'saveSettings';

/** What the pane stands on: nothing yet, a failure, or what the last reading said. */
type Phase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | LoadResult;

/** Something only the user may decide; shown as a dialog. */
export type Question =
  | { readonly kind: 'consent'; readonly to: 'highlight' | 'summary' }
  | { readonly kind: 'replaceDraft' }
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
  | { readonly kind: 'copied'; readonly what: 'draft' | 'diagnostics' }
  /** `text` is what was to be copied, so that the pane can offer it for copying by hand. */
  | { readonly kind: 'copyRefused'; readonly what: 'draft' | 'diagnostics'; readonly text: string }
  | { readonly kind: 'failed'; readonly during: Task | 'select'; readonly failure: Failure };

/** A draft and what the user made of it. It is edited where `text` differs from `source.text`. */
export interface DraftState {
  readonly source: Draft;
  readonly text: string;
  readonly sheet: SheetRef;
  readonly asOf: Day;
  /** True once the ledger on screen would give another draft. */
  readonly stale: boolean;
}

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
  readonly draft: DraftState | null;
  /** What was corrected and can be taken back, the newest last. */
  readonly corrections: readonly Correction[];
  readonly putOff: PutOff;
}

export type SessionAction =
  | { readonly kind: 'settingsRead'; readonly settings: Settings }
  | { readonly kind: 'readingStarted'; readonly reading: number }
  /** `draftNow` is what 起草 would give for this result; needed only while there is a draft. */
  | {
      readonly kind: 'readingEnded';
      readonly reading: number;
      readonly result: LoadResult;
      readonly draftNow: string | null;
    }
  | { readonly kind: 'readingFailed'; readonly reading: number; readonly failure: Failure }
  | { readonly kind: 'asOfChosen'; readonly asOf: Day | null }
  | { readonly kind: 'tabOpened'; readonly tab: Tab }
  | { readonly kind: 'taskStarted'; readonly task: Task }
  | { readonly kind: 'taskEnded'; readonly notice: Notice }
  | { readonly kind: 'asked'; readonly question: Question }
  | { readonly kind: 'answered' }
  | { readonly kind: 'drafted'; readonly draft: Draft; readonly from: LoadedLedger }
  | { readonly kind: 'draftEdited'; readonly text: string }
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
  draft: null,
  corrections: [],
  putOff: { columns: [], monthBefore: false },
};

/** Has the user changed the drafted words? */
export function isEdited(draft: DraftState): boolean {
  return draft.text !== draft.source.text;
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
  drafted: takeDraft,
  draftEdited: (session, { text }) =>
    session.draft ? { ...session, draft: { ...session.draft, text } } : session,
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

/** The user's draft stays whatever was read; only the mark that the ledger has moved on changes. */
function endReading(
  session: Session,
  action: Extract<SessionAction, { kind: 'readingEnded' }>,
): Session {
  if (action.reading !== session.reading) return session;
  const { result, draftNow } = action;
  const stale = draftNow !== null && draftNow !== session.draft?.source.text;
  const draft = session.draft && { ...session.draft, stale };
  return { ...session, phase: result, reading: null, draft };
}

function takeDraft(
  session: Session,
  { draft: source, from }: Extract<SessionAction, { kind: 'drafted' }>,
): Session {
  const { sheet, ledger } = from;
  const asOf = ledger.options.asOf;
  const draft: DraftState = { source, text: source.text, sheet, asOf, stale: false };
  return { ...openTab(session, { tab: 'draft' }), draft };
}
