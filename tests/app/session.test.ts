import { DEFAULT_DRAFTING, type DraftingSettings } from '../../src/app/drafting-settings';
import type { LoadResult, LoadedLedger } from '../../src/app/load-ledger';
import type { LastWrite, SheetRef } from '../../src/app/ports';
import {
  draftOnScreen,
  INITIAL_SESSION,
  reduceSession,
  type Notice,
  type Session,
  type SessionAction,
} from '../../src/app/session';
import type { Failure } from '../../src/app/session-failure';
import { DEFAULT_SETTINGS } from '../../src/app/settings';
import type { Draft } from '../../src/domain/draft/types';
import { DEFAULT_COUNTING_RULE } from '../../src/domain/summary/counting-rule';
import { summarize } from '../../src/domain/summary/summarize';
import { AS_OF, itemOf, ledgerOf } from '../domain/support/ledger-builder';

const SHEET: SheetRef = { id: 's1', name: '整改台账', visible: true, ours: false };
const FAILURE: Failure = { code: 'unknown', message: '读不到。', detail: '' };
const DRAFT: Draft = { blocks: [], text: '截至2025年4月30日', gaps: [] };
const BROKEN: Notice = { kind: 'failed', during: 'highlight', failure: FAILURE };
const SAVED: Notice = { kind: 'settingsSaved' };

function ledger(): LoadedLedger {
  const read = ledgerOf([itemOf({ row: 5 })]);
  const summary = summarize(read, DEFAULT_COUNTING_RULE);
  const helper = { helper: null, helperColumn: 12 };
  const cells = { cellOf: () => null };
  return { kind: 'ledger', sheet: SHEET, ledger: read, summary, cells, findings: [], ...helper };
}

function notLedger(): LoadResult {
  const message = '没有表头。';
  return { kind: 'notLedger', sheet: SHEET, reason: 'noHeader', message, candidates: [] };
}

function after(...actions: readonly SessionAction[]): Session {
  return actions.reduce(reduceSession, INITIAL_SESSION);
}

const start = (reading: number): SessionAction => ({ kind: 'readingStarted', reading });
const end = (reading: number, result: LoadResult): SessionAction => ({
  kind: 'readingEnded',
  reading,
  result,
});
const fail = (reading: number): SessionAction => ({
  kind: 'readingFailed',
  reading,
  failure: FAILURE,
});

describe('readings', () => {
  test('the first one shows that it loads', () => {
    expect(after(start(1))).toMatchObject({ phase: { kind: 'loading' }, reading: 1 });
  });

  test('its end shows the ledger', () => {
    const loaded = ledger();
    const session = after(start(1), end(1, loaded));
    expect(session.phase).toBe(loaded);
    expect(session.reading).toBeNull();
  });

  test.each([
    ['a ledger', ledger()],
    ['what is not a ledger', notLedger()],
  ])('%s stays on screen while it is read again', (_what, result) => {
    const session = after(start(1), end(1, result), start(2));
    expect(session.phase).toBe(result);
    expect(session.reading).toBe(2);
  });

  test('after a failure a new one shows that it loads', () => {
    expect(after(start(1), fail(1)).phase).toEqual({ kind: 'failed', failure: FAILURE });
    expect(after(start(1), fail(1), start(2)).phase).toEqual({ kind: 'loading' });
  });

  test.each([
    ['answer', end(1, notLedger())],
    ['failure', fail(1)],
  ])('the late %s of an earlier one changes nothing', (_what, late) => {
    const session = after(start(1), start(2));
    expect(reduceSession(session, late)).toBe(session);
  });
});

describe('a draft', () => {
  const drafted: SessionAction = {
    kind: 'drafted',
    audience: 'internal',
    template: 'monthly',
    scope: null,
    draft: DRAFT,
    from: ledger(),
  };

  test('opens its tab and is on screen where its version is chosen', () => {
    const session = after(drafted);
    expect(session.tab).toBe('draft');
    expect(draftOnScreen(session)?.source).toBe(DRAFT);
    const drafting: DraftingSettings = { ...DEFAULT_DRAFTING, audience: 'public' };
    expect(draftOnScreen(reduceSession(session, { kind: 'draftingRead', drafting }))).toBeNull();
  });

  test('outlives a reading', () => {
    const { drafts } = after(drafted, start(1), end(1, notLedger()));
    expect(drafts.internal?.text).toBe(DRAFT.text);
  });

  test('cannot be edited before there is one', () => {
    expect(after({ kind: 'draftEdited', audience: 'public', text: '改' })).toBe(INITIAL_SESSION);
  });
});

describe('the last writing', () => {
  const LAST: LastWrite = {
    id: 1,
    kind: 'highlight',
    time: '9:05',
    sheets: ['整改台账'],
    corrected: [],
  };
  const written: SessionAction = { kind: 'taskEnded', notice: SAVED, lastWrite: LAST };

  test('outlives the notice about it', () => {
    const session = after(written, { kind: 'tabOpened', tab: 'draft' }, start(1));
    expect(session).toMatchObject({ notice: null, lastWrite: LAST });
  });

  test('is what the last task left', () => {
    const ended: SessionAction = { kind: 'taskEnded', notice: SAVED, lastWrite: null };
    expect(after(written, ended).lastWrite).toBeNull();
  });
});

describe('what is put off', () => {
  test('is remembered column by column', () => {
    const session = after(
      { kind: 'columnsPutOff', keys: ['甲'] },
      { kind: 'columnsPutOff', keys: ['乙', '丙'] },
      { kind: 'monthBeforePutOff' },
    );
    expect(session.putOff).toEqual({ columns: ['甲', '乙', '丙'], monthBefore: true });
  });
});

describe('the rest', () => {
  test.each<[string, SessionAction, Partial<Session>]>([
    [
      'settings',
      { kind: 'settingsRead', settings: { ...DEFAULT_SETTINGS, dueSoonDays: 20 } },
      { settings: { ...DEFAULT_SETTINGS, dueSoonDays: 20 } },
    ],
    ['an as-of day', { kind: 'asOfChosen', asOf: AS_OF }, { asOf: AS_OF }],
    ['a tab', { kind: 'tabOpened', tab: 'findings' }, { tab: 'findings' }],
    [
      'a question',
      { kind: 'asked', question: { kind: 'remove' } },
      { question: { kind: 'remove' } },
    ],
    ['a notice', { kind: 'noticed', notice: SAVED }, { notice: SAVED }],
    [
      'selected rows',
      { kind: 'rowsPicked', picked: { sheetId: 's1', top: 3, bottom: 4 } },
      { picked: { sheetId: 's1', top: 3, bottom: 4 } },
    ],
    [
      'how the office drafts',
      { kind: 'draftingRead', drafting: { ...DEFAULT_DRAFTING, linePitch: 28 } },
      { drafting: { ...DEFAULT_DRAFTING, linePitch: 28 } },
    ],
    [
      'a pasted text',
      { kind: 'pastedRead', pasted: { text: '文', sheet: null, proof: [] } },
      { pasted: { text: '文', sheet: null, proof: [] } },
    ],
    ['a task', { kind: 'taskStarted', task: 'highlight' }, { task: 'highlight' }],
  ])('%s is taken over and nothing else changes', (_what, action, part) => {
    expect(after(action)).toEqual({ ...INITIAL_SESSION, ...part });
  });

  test.each<[string, SessionAction[]]>([
    [
      'an answer closes the question',
      [{ kind: 'asked', question: { kind: 'remove' } }, { kind: 'answered' }],
    ],
    [
      'a notice can be dismissed',
      [{ kind: 'noticed', notice: SAVED }, { kind: 'noticeDismissed' }],
    ],
  ])('%s', (_what, actions) => {
    expect(after(...actions)).toEqual(INITIAL_SESSION);
  });

  test.each<[string, Notice, Notice | null]>([
    ['good news is left behind', SAVED, null],
    ['a failure stays', BROKEN, BROKEN],
  ])('on another tab %s', (_what, notice, left) => {
    const session = after({ kind: 'noticed', notice }, { kind: 'tabOpened', tab: 'draft' });
    expect(session.notice).toEqual(left);
  });

  test('a new task takes the last notice away, its end brings its own', () => {
    const begun = after(
      { kind: 'noticed', notice: { kind: 'copied', what: 'draft' } },
      { kind: 'taskStarted', task: 'saveSettings' },
    );
    expect(begun.notice).toBeNull();
    const ended = reduceSession(begun, {
      kind: 'taskEnded',
      notice: SAVED,
      lastWrite: null,
    });
    expect(ended).toEqual({ ...INITIAL_SESSION, notice: SAVED });
  });
});
