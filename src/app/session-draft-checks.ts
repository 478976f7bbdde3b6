import type { Snapshot } from '../domain/snapshot/types';
import type { DraftScope } from '../domain/draft/scope';
import type { Draft } from '../domain/draft/types';
import type { ProofLedger } from '../domain/proofread/types';
import { AUDIENCES, type Audience } from '../domain/report/types';
import type { DraftState, TextChecks } from './draft-state';
import type { DraftingEngine } from './drafting-engine';
import type { DraftingSettings } from './drafting-settings';
import type { LoadedLedger } from './load-ledger';
import { peopleOf } from './people-of';
import { WorkbookFailure } from './ports';
import { draftOnScreen } from './session';
import { debounce } from './debounce';
import { failureOf } from './session-failure';
import type { SessionDraftingEngine } from './session-drafting-engine';
import type { SessionWork } from './session-work';

/** Milliseconds of quiet before a text is proofread or compared with the ledger. */
const QUIET = 300;

/**
 * Keeps what is known of the drafts up to date: whether they still fit the ledger and what is to be
 * corrected. Works only while the user pauses, and only with an engine that is here already.
 */
export class SessionDraftChecks {
  readonly #work: SessionWork;
  readonly #engine: SessionDraftingEngine;
  readonly #edited = debounce(() => {
    this.check();
  }, QUIET);
  readonly #outdated = debounce(() => {
    this.#guard(() => {
      this.#compare();
    });
  }, QUIET);
  /** Did something change while another tab was open? */
  #isBehind = false;

  constructor(work: SessionWork, engine: SessionDraftingEngine) {
    this.#work = work;
    this.#engine = engine;
  }

  /** To be called after every edit. */
  edited(): void {
    this.#edited.call();
  }

  /** To be called wherever the draft on screen may come out otherwise by now. */
  outdated(): void {
    const { store } = this.#work;
    const session = store.snapshot();
    if (draftOnScreen(session) === null) return;
    if (session.tab === 'draft') this.#outdated.call();
    else this.#isBehind = true;
  }

  /** Makes up for what was left out while another tab was open. */
  catchUp(): void {
    if (!this.#isBehind) return;
    this.#isBehind = false;
    this.#outdated.call();
  }

  stop(): void {
    this.#edited.cancel();
    this.#outdated.cancel();
  }

  /** Checks the drafts whose words have changed since they were checked. Never throws. */
  check(): void {
    this.#guard(() => {
      const { drafts } = this.#work.store.snapshot();
      for (const audience of AUDIENCES) {
        const draft = drafts[audience];
        if (draft && draft.checks?.text !== draft.text) this.#check(draft, audience);
      }
    });
  }

  /** Nobody waits for a timer: what goes wrong in it must be said here. */
  #guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      const notice = { kind: 'failed', during: 'proofread', failure: failureOf(error) } as const;
      this.#work.store.dispatch({ kind: 'noticed', notice });
    }
  }

  #check(draft: DraftState, audience: Audience): void {
    const { store, loaded } = this.#work;
    const engine = this.#engine.here();
    if (!engine) return;
    const checks = checksOf(engine, draft, audience, loaded());
    store.dispatch({ kind: 'draftChecked', audience, checks });
  }

  /** Sets what 起草 would give by now, with the draft's own template, against the draft on screen. */
  #compare(): void {
    const { store, loaded } = this.#work;
    const session = store.snapshot();
    const draft = draftOnScreen(session);
    const engine = this.#engine.here();
    if (!draft || !engine) return;
    const { audience } = session.drafting;
    const onScreen = loaded();
    if (onScreen) {
      const drafting = { ...session.drafting, template: draft.template };
      const now = draftAgain(engine, onScreen, drafting, draft.scope, session.snapshots);
      store.dispatch({ kind: 'draftCompared', audience, now });
    }
    // Its figures may contradict the ledger only since it changed.
    this.#check(draft, audience);
  }
}

/** Null where the ledger has no problem of that group any more. */
function draftAgain(
  { draftLedger }: DraftingEngine,
  loaded: LoadedLedger,
  drafting: DraftingSettings,
  scope: DraftScope | null,
  snapshots: readonly Snapshot[],
): Draft | null {
  try {
    return draftLedger(loaded, drafting, scope, snapshots);
  } catch (error) {
    if (error instanceof WorkbookFailure && error.code === 'groupMissing') return null;
    throw error;
  }
}

function checksOf(
  engine: DraftingEngine,
  { text, sheet, people, scope }: DraftState,
  audience: Audience,
  loaded: LoadedLedger | null,
): TextChecks {
  // Another ledger's figures would contradict every one of the draft's.
  const own = loaded?.sheet.id === sheet.id ? loaded : null;
  // So would the whole ledger's those of a draft that tells of one group.
  const against: ProofLedger | null =
    own && scope === null ? { ledger: own.ledger, summary: own.summary } : null;
  const known = { people: [...new Set([...people, ...(own ? peopleOf(own.ledger) : [])])] };
  return {
    text,
    proof: engine.proofreadText(text, against),
    publication: audience === 'public' ? engine.checkPublication(text, known) : [],
  };
}
