import {
  OWN_SHEETS,
  type SkippedEdit,
  type SkipReason,
  type UndoneWrite,
} from '../../../../../src/app/ports';
import type { Notice } from '../../../../../src/app/session';
import { PRESET_IDS } from '../../../../../src/domain/palette/presets';
import { DISPLAY_STATES, type DisplayState } from '../../../../../src/domain/palette/types';

const SHEET = { id: 's2', name: 'Sheet 2', visible: true, ours: true };
const REFUSED = { ...SHEET, refused: ['charts', 'page'] } as const;
const FAILURE = { code: 'unknown', message: '没有写入。', detail: '' } as const;

const REASONS: Readonly<Record<SkipReason, true>> = {
  changed: true,
  formula: true,
  merged: true,
  mixedFont: true,
  moved: true,
  cancelled: true,
  failed: true,
  unsure: true,
};

/** One cell left alone for each reason there is. */
export const SKIPPED = (Object.keys(REASONS) as SkipReason[]).map((reason, at): SkippedEdit => ({
  edit: { row: 5 + at, column: 3, before: 'a ', after: 'a', numberFormat: null },
  reason,
}));

const COLOURED: UndoneWrite = {
  id: 1,
  kind: 'highlight',
  time: '9:05',
  sheets: ['Ledger'],
  corrected: [],
  emptied: [],
  chartless: [],
  restored: 0,
  skipped: [],
};

/** A writing taken back, in each way it may be worded. */
export const UNDONE: readonly [UndoneWrite, ...UndoneWrite[]] = [
  COLOURED,
  { ...COLOURED, time: null },
  { ...COLOURED, kind: 'summary', sheets: ['Ledger', 'Summary'], emptied: ['Summary'] },
  { ...COLOURED, kind: 'summary', sheets: ['Ledger', 'Summary'], chartless: ['Summary'] },
  { ...COLOURED, kind: 'template', sheets: ['A', 'B'], emptied: ['A', 'B'], chartless: ['A', 'B'] },
  { ...COLOURED, kind: 'saveSettings', sheets: [] },
  { ...COLOURED, kind: 'remove', sheets: [] },
  { ...COLOURED, kind: 'correct', restored: 1 },
  { ...COLOURED, kind: 'correct', skipped: SKIPPED },
];

function counted(some: Partial<Record<DisplayState, number>>): Record<DisplayState, number> {
  const none = Object.fromEntries(DISPLAY_STATES.map((state) => [state, 0]));
  return { ...none, ...some } as Record<DisplayState, number>;
}

const KEPT = { kind: 'kept', day: '2025-04-30', replaced: true, dropped: 2 } as const;
const LEFT = { kind: 'left', day: '2025-04-30' } as const;
const TOO_MANY = { kind: 'tooMany', total: 6000, limit: 5000 } as const;

type NoticeOf<Kind extends Notice['kind']> = Notice & { readonly kind: Kind };

/** A notice of every kind, in each way it may be worded; a kind that is missing does not compile. */
const BY_KIND: {
  readonly [Kind in Notice['kind']]: readonly [NoticeOf<Kind>, ...NoticeOf<Kind>[]];
} = {
  highlighted: [
    { kind: 'highlighted', counts: counted({ overdue: 3, dueSoon: 2, inProgress: 8 }) },
    { kind: 'highlighted', counts: counted({ inProgress: 4 }) },
    { kind: 'highlighted', counts: counted({ overdue: 3, inProgress: 1 }), summaryRewritten: true },
    ...PRESET_IDS.map(
      (preset) =>
        ({ kind: 'highlighted', counts: counted({ overdue: 3, completed: 2 }), preset }) as const,
    ),
  ],
  summaryWritten: [
    { kind: 'summaryWritten', sheet: SHEET, live: true },
    { kind: 'summaryWritten', sheet: REFUSED, live: false },
    { kind: 'summaryWritten', sheet: SHEET, live: true, snapshot: KEPT },
    { kind: 'summaryWritten', sheet: SHEET, live: true, snapshot: LEFT },
    { kind: 'summaryWritten', sheet: SHEET, live: true, snapshot: TOO_MANY },
    {
      kind: 'summaryWritten',
      sheet: SHEET,
      live: true,
      snapshot: { kind: 'failed', failure: FAILURE },
    },
  ],
  boardWritten: [
    { kind: 'boardWritten', sheet: SHEET },
    { kind: 'boardWritten', sheet: REFUSED },
  ],
  processed: [
    { kind: 'processed', during: 'notices', text: 'Registered.' },
    { kind: 'processed', during: 'lookBack', text: 'Registered.', isPartial: true },
  ],
  snapshotTaken: [
    { kind: 'snapshotTaken', snapshot: KEPT },
    { kind: 'snapshotTaken', snapshot: { ...KEPT, replaced: false, dropped: 1 } },
    { kind: 'snapshotTaken', snapshot: LEFT },
    { kind: 'snapshotTaken', snapshot: TOO_MANY },
  ],
  settingsDamaged: [
    {
      kind: 'settingsDamaged',
      parts: ['feedback', 'immediateDays', 'concentratedMonths', 'dueSoonDays', 'firstWarningDays'],
      newer: false,
    },
    {
      kind: 'settingsDamaged',
      parts: ['monthBefore', 'monthBeforeAnswered', 'columns', 'countingRule', 'helperConsent'],
      newer: true,
      snapshots: 1,
    },
    {
      kind: 'settingsDamaged',
      parts: ['colourPreset', 'template', 'audience', 'facts', 'templates', 'linePitch'],
      newer: false,
      snapshots: 3,
    },
    { kind: 'settingsDamaged', parts: ['settings', 'drafting'], newer: false },
    { kind: 'settingsDamaged', parts: [], newer: true },
  ],
  snapshotsDamaged: [
    { kind: 'snapshotsDamaged', damaged: 1 },
    { kind: 'snapshotsDamaged', damaged: 3 },
  ],
  snapshotsCleared: [
    { kind: 'snapshotsCleared', count: 1 },
    { kind: 'snapshotsCleared', count: 3 },
  ],
  ledgerStarted: [{ kind: 'ledgerStarted', sheet: SHEET }],
  checkWritten: [{ kind: 'checkWritten', sheet: SHEET, count: 12 }],
  corrected: [
    { kind: 'corrected', done: 12, skipped: SKIPPED },
    { kind: 'corrected', done: 0, skipped: SKIPPED.slice(0, 1) },
  ],
  undone: [
    { kind: 'undone', undone: UNDONE[0] },
    ...UNDONE.slice(1).map((undone) => ({ kind: 'undone', undone }) as const),
  ],
  removed: [
    { kind: 'removed', removal: { rules: 8, helperColumns: 2, cleared: OWN_SHEETS } },
    { kind: 'removed', removal: { rules: 1, helperColumns: 0, cleared: [] } },
    { kind: 'removed', removal: { rules: 0, helperColumns: 0, cleared: ['summary'] } },
    { kind: 'removed', removal: { rules: 0, helperColumns: 0, cleared: [] } },
  ],
  settingsSaved: [{ kind: 'settingsSaved' }, { kind: 'settingsSaved', coloured: true }],
  draftWritten: [
    { kind: 'draftWritten', sheet: SHEET, audience: 'internal' },
    { kind: 'draftWritten', sheet: SHEET, audience: 'public' },
  ],
  downloaded: [{ kind: 'downloaded', name: 'Ledger.docx' }],
  saveRefused: [{ kind: 'saveRefused', name: 'Ledger.docx' }],
  factsSaved: [{ kind: 'factsSaved' }],
  templateSaved: [{ kind: 'templateSaved' }],
  templateReset: [{ kind: 'templateReset' }],
  masked: [
    { kind: 'masked', done: 3 },
    { kind: 'masked', done: 0 },
  ],
  wordsMoved: [{ kind: 'wordsMoved' }],
  copied: [
    { kind: 'copied', what: 'draft' },
    { kind: 'copied', what: 'richDraft' },
    { kind: 'copied', what: 'diagnostics' },
    { kind: 'copied', what: 'followUp' },
  ],
  copyRefused: [{ kind: 'copyRefused', what: 'draft', text: '' }],
  cancelled: [
    { kind: 'cancelled', during: 'highlight', wrote: false },
    { kind: 'cancelled', during: 'highlight', wrote: true },
    { kind: 'cancelled', during: 'board', wrote: true },
    { kind: 'cancelled', during: 'remove', wrote: true },
  ],
  failed: [{ kind: 'failed', during: 'highlight', failure: FAILURE }],
};

export const NOTICES = Object.values(BY_KIND).flat() as unknown as readonly [Notice, ...Notice[]];

/** Those of them that the first screen words by itself, and one that it does not. */
export const AT_ONCE: readonly [Notice, ...Notice[]] = [
  ...BY_KIND.failed,
  ...BY_KIND.copied,
  ...BY_KIND.copyRefused,
  ...BY_KIND.processed,
  ...BY_KIND.boardWritten,
];
