import {
  isEdited,
  NO_DRAFTS,
  reduceDrafts,
  type DraftAction,
  type Drafts,
  type TextChecks,
} from '../../src/app/draft-state';
import type { LoadedLedger } from '../../src/app/load-ledger';
import { draftOf } from '../../src/domain/draft/draft-text';
import type { Draft } from '../../src/domain/draft/types';
import { DEFAULT_COUNTING_RULE } from '../../src/domain/summary/counting-rule';
import { summarize } from '../../src/domain/summary/summarize';
import { AS_OF, itemOf, ledgerOf } from '../domain/support/ledger-builder';

const SHEET = { id: 's1', name: '整改台账', visible: true, ours: false };

function draftFrom(text: string, row: number): Draft {
  const sentence = { text, rows: [row], cells: [`B${row}`], figures: [] };
  return draftOf([{ kind: 'body', lead: null, row, sentences: [sentence], gaps: [] }]);
}

function loaded(): LoadedLedger {
  const ledger = ledgerOf([
    itemOf({ row: 5, leader: '张三', person: ' 李四 ' }),
    itemOf({ row: 6, leader: '张三', person: '' }),
  ]);
  return {
    kind: 'ledger',
    sheet: SHEET,
    ledger,
    summary: summarize(ledger, DEFAULT_COUNTING_RULE),
    cells: { cellOf: () => null },
    findings: [],
    helper: null,
    helperColumn: 12,
  };
}

const DRAFT = draftFrom('原话。', 5);
const drafted = (audience: 'internal' | 'public'): DraftAction => ({
  kind: 'drafted',
  audience,
  template: 'audit',
  scope: null,
  draft: DRAFT,
  from: loaded(),
});
const edited = (text: string): DraftAction => ({
  kind: 'draftEdited',
  audience: 'internal',
  text,
});
const reworded = (text: string): DraftAction => ({
  kind: 'draftReworded',
  audience: 'internal',
  text,
});
const undone: DraftAction = { kind: 'rewordingUndone', audience: 'internal' };
const compared = (now: Draft): DraftAction => ({
  kind: 'draftCompared',
  audience: 'internal',
  now,
});
const checksOf = (text: string): TextChecks => ({ text, proof: [], publication: [] });
const checked = (text: string): DraftAction => ({
  kind: 'draftChecked',
  audience: 'internal',
  checks: checksOf(text),
});

function internalOf(...actions: readonly DraftAction[]) {
  return after(drafted('internal'), ...actions).internal;
}

function after(...actions: readonly DraftAction[]): Drafts {
  return actions.reduce(reduceDrafts, NO_DRAFTS);
}

test('a draft says what it was made from', () => {
  expect(after(drafted('internal'))).toEqual({
    public: null,
    internal: {
      source: DRAFT,
      text: '原话。',
      sheet: SHEET,
      asOf: AS_OF,
      template: 'audit',
      scope: null,
      people: ['张三', '李四'],
      stale: false,
      checks: null,
      undo: null,
    },
  });
});

test('what happens to one version leaves the other the same object', () => {
  const both = after(drafted('internal'), drafted('public'));
  const later = [edited('改。'), reworded('再改。'), checked('再改。'), undone].reduce(
    reduceDrafts,
    both,
  );
  expect(later.public).toBe(both.public);
  expect(later.internal).not.toBe(both.internal);
});

test.each<[string, readonly DraftAction[], boolean]>([
  ['untouched', [], false],
  ['typed over', [edited('改。')], true],
  ['typed back', [edited('改。'), edited('原话。')], false],
  ['corrected', [reworded('改。')], true],
  ['corrected and taken back', [reworded('改。'), undone], false],
])('a draft that is %s counts as edited: %#', (_what, actions, expected) => {
  const { internal } = after(drafted('internal'), ...actions);
  expect(internal && isEdited(internal)).toBe(expected);
});

test.each<
  [string, readonly DraftAction[], { readonly text: string; readonly undo: string | null }]
>([
  [
    'the last correction',
    [reworded('一。'), reworded('二。'), undone],
    { text: '一。', undo: null },
  ],
  ['nothing twice', [reworded('一。'), undone, undone], { text: '原话。', undo: null }],
  [
    'nothing once the user typed',
    [reworded('一。'), edited('二。'), undone],
    { text: '二。', undo: null },
  ],
  ['nothing that changed nothing', [reworded('原话。')], { text: '原话。', undo: null }],
])('takes back %s', (_what, actions, expected) => {
  expect(after(drafted('internal'), ...actions).internal).toMatchObject(expected);
});

test('findings about words that are gone are not taken', () => {
  expect(after(drafted('internal'), edited('改。'), checked('原话。')).internal?.checks).toBeNull();
  expect(after(drafted('internal'), checked('原话。')).internal?.checks).toEqual(
    checksOf('原话。'),
  );
});

describe('against the ledger as it is now', () => {
  test('other words make it stale and leave the user’s alone', () => {
    const { internal } = after(
      drafted('internal'),
      edited('改。'),
      compared(draftFrom('新话。', 5)),
    );
    expect(internal).toEqual({ ...internalOf(edited('改。')), stale: true });
  });

  test('the same words in another row are followed there', () => {
    const moved = draftFrom('原话。', 9);
    const { internal } = after(drafted('internal'), edited('改。'), compared(moved));
    expect(internal).toMatchObject({ text: '改。', stale: false, source: moved });
  });

  test('it is fresh again once the cell was changed back', () => {
    const { internal } = after(
      drafted('internal'),
      compared(draftFrom('新话。', 5)),
      compared(draftFrom('原话。', 5)),
    );
    expect(internal?.stale).toBe(false);
  });
});

test.each<[string, DraftAction]>([
  ['edited', edited('改。')],
  ['reworded', reworded('改。')],
  ['undone', undone],
  ['checked', checked('')],
  ['compared', compared(DRAFT)],
])('where there is no draft it cannot be %s', (_what, action) => {
  expect(reduceDrafts(NO_DRAFTS, action)).toBe(NO_DRAFTS);
});
