import type { Day } from '../domain/calendar/day';
import type { DraftScope } from '../domain/draft/scope';
import type { Draft } from '../domain/draft/types';
import type { ProofFinding } from '../domain/proofread/types';
import type { PublicationFinding } from '../domain/publication/types';
import type { Audience, TemplateId } from '../domain/report/types';
import type { LoadedLedger } from './load-ledger';
import { withFreshSources } from './fresh-sources';
import { peopleOf } from './people-of';
import type { SheetRef } from './ports';

/** What a proofreader and, for the public version, the publication check found in a text. */
export interface TextChecks {
  /** The text they are about; the places fit no other. */
  readonly text: string;
  readonly proof: readonly ProofFinding[];
  /** Empty for the internal version, which is not checked. */
  readonly publication: readonly PublicationFinding[];
}

/** A draft and what the user made of it. It is edited where `text` differs from `source.text`. */
export interface DraftState {
  readonly source: Draft;
  readonly text: string;
  readonly sheet: SheetRef;
  readonly asOf: Day;
  readonly template: TemplateId;
  /** The one group it tells of; null where it tells of every problem. */
  readonly scope: DraftScope | null;
  /** The names the ledger held when it was drafted; the publication check knows them for names. */
  readonly people: readonly string[];
  /** True once ledger, facts or template would give another draft. */
  readonly stale: boolean;
  /** Null until the first check is through. */
  readonly checks: TextChecks | null;
  /** The text before the last correction or masking; null where there is none to take back. */
  readonly undo: string | null;
}

/** The internal and the public version, apart: no word goes from one to the other. */
export type Drafts = Readonly<Record<Audience, DraftState | null>>;

export const NO_DRAFTS: Drafts = { internal: null, public: null };

/** A text from elsewhere, proofread. */
export interface PastedText {
  readonly text: string;
  /** The sheet whose ledger it was compared with; null where none was on screen. */
  readonly sheet: SheetRef | null;
  readonly proof: readonly ProofFinding[];
}

/** Has the user changed the drafted words? */
export function isEdited(draft: DraftState): boolean {
  return draft.text !== draft.source.text;
}

/** What happens to one of the two drafts. */
export type DraftAction =
  | {
      readonly kind: 'drafted';
      readonly audience: Audience;
      readonly template: TemplateId;
      readonly scope: DraftScope | null;
      readonly draft: Draft;
      readonly from: LoadedLedger;
    }
  | { readonly kind: 'draftEdited'; readonly audience: Audience; readonly text: string }
  /** A correction or masking, which can be taken back. */
  | { readonly kind: 'draftReworded'; readonly audience: Audience; readonly text: string }
  | { readonly kind: 'rewordingUndone'; readonly audience: Audience }
  | { readonly kind: 'draftChecked'; readonly audience: Audience; readonly checks: TextChecks }
  /** `now` is what 起草 would give by now; null where its group is gone. */
  | { readonly kind: 'draftCompared'; readonly audience: Audience; readonly now: Draft | null };

type DraftReducers = {
  readonly [Kind in DraftAction['kind']]: (
    draft: DraftState | null,
    action: Extract<DraftAction, { kind: Kind }>,
  ) => DraftState | null;
};

const REDUCERS: DraftReducers = {
  drafted: (_draft, { draft: source, from, template, scope }) => ({
    source,
    text: source.text,
    sheet: from.sheet,
    asOf: from.ledger.options.asOf,
    template,
    scope,
    people: peopleOf(from.ledger),
    stale: false,
    checks: null,
    undo: null,
  }),
  draftEdited: (draft, { text }) =>
    draft?.text === text ? draft : draft && { ...draft, text, undo: null },
  draftReworded: (draft, { text }) =>
    draft?.text === text ? draft : draft && { ...draft, text, undo: draft.text },
  rewordingUndone: (draft) =>
    draft?.undo == null ? draft : { ...draft, text: draft.undo, undo: null },
  // Late findings about an earlier text would mark the wrong words.
  draftChecked: (draft, { checks }) => (draft?.text === checks.text ? { ...draft, checks } : draft),
  draftCompared: (draft, { now }) => draft && compare(draft, now),
};

/** The next drafts; the same object where the action no longer applies. */
export function reduceDrafts(drafts: Drafts, action: DraftAction): Drafts {
  // The row for a kind takes exactly that kind's action, which the compiler cannot follow here.
  const reduce = REDUCERS[action.kind] as (
    draft: DraftState | null,
    action: DraftAction,
  ) => DraftState | null;
  const draft = drafts[action.audience];
  const next = reduce(draft, action);
  return next === draft ? drafts : { ...drafts, [action.audience]: next };
}

/** The words stay; where they come from by now is learnt anew, since rows move. */
function compare(draft: DraftState, now: Draft | null): DraftState {
  if (now === null) return { ...draft, stale: true };
  const { source } = draft;
  if (now.text === source.text) return { ...draft, source: now, stale: false };
  return { ...draft, source: withFreshSources(source, now), stale: true };
}
