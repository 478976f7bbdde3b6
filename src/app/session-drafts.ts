import type { DraftScope } from '../domain/draft/scope';
import type { ProofFinding } from '../domain/proofread/types';
import type { PublicationFinding } from '../domain/publication/types';
import type { Audience, Facts, TemplateId, TemplateProblem } from '../domain/report/types';
import { isEdited, type DraftState } from './draft-state';
import type { DraftingEngine } from './drafting-engine';
import { SessionDraftChecks } from './session-draft-checks';
import { SessionDraftChoices, type DraftingChoice } from './session-draft-choices';
import { SessionDraftExports, type ExportPorts } from './session-draft-exports';
import { SessionDraftingEngine } from './session-drafting-engine';
import { failureOf } from './session-failure';
import { draftOnScreen, type Doing, type Notice } from './session';
import type { SessionWork } from './session-work';

/** What drafting needs from outside, beside what a session lends. */
export interface DraftPorts extends ExportPorts {
  /** What drafts and checks texts. It may have to be fetched: where that fails it rejects. */
  readonly drafting: () => Promise<DraftingEngine>;
}

/** Words in a text: where they were found and what they were. */
type FoundWords = Pick<ProofFinding, 'start' | 'end' | 'text'>;

/** 文稿 in a session. No method rejects: what failed is said in a notice. */
export class SessionDrafts {
  readonly #work: SessionWork;
  readonly #engine: SessionDraftingEngine;
  readonly #checks: SessionDraftChecks;
  readonly #choices: SessionDraftChoices;
  readonly #exports: SessionDraftExports;

  constructor(work: SessionWork, ports: DraftPorts) {
    this.#work = work;
    this.#engine = new SessionDraftingEngine(ports.drafting, work.store);
    this.#checks = new SessionDraftChecks(work, this.#engine);
    this.#choices = new SessionDraftChoices(work, this.#engine, () => {
      this.#checks.outdated();
    });
    this.#exports = new SessionDraftExports(work, this.#engine, ports);
  }

  /** Fetches the engine where it is not here yet; called when the tab opens. */
  async prepare(): Promise<void> {
    await this.#try('draft', async () => {
      await this.#engine.get();
      this.#checks.catchUp();
    });
  }

  /** 起草 by the chosen template, for the chosen readers; asks first where words of the user's would go. */
  async draft(): Promise<void> {
    await this.#try('draft', async () => {
      const engine = await this.#engine.get();
      const { audience } = this.#session().drafting;
      const draft = this.#session().drafts[audience];
      if (draft && isEdited(draft)) this.#ask(audience);
      else await this.#write(engine, audience);
    });
  }

  /** Which problems the next draft tells of: those of one category, unit or leader; null for all. */
  chooseScope(scope: DraftScope | null): void {
    this.#work.store.dispatch({ kind: 'scopeChosen', scope });
  }

  /** 起草 without asking; for whoever asked. */
  async replaceDraft(audience: Audience): Promise<void> {
    await this.#try('draft', async () => {
      await this.#write(await this.#engine.get(), audience);
    });
  }

  /** The user's typing in the draft on screen. */
  edit(text: string): void {
    const { audience } = this.#session().drafting;
    this.#work.store.dispatch({ kind: 'draftEdited', audience, text });
    this.#checks.edited();
  }

  /** Puts words in the place of those a finding is about, where they still stand there. */
  replace(found: FoundWords, words: string): void {
    const draft = this.#checkedDraft();
    if (!draft || !standsIn(draft.text, found)) {
      this.#say({ kind: 'wordsMoved' });
      return;
    }
    const { text } = draft;
    this.#reword(text.slice(0, found.start) + words + text.slice(found.end));
  }

  /** 遮盖所选: only in the public version, and only what the user ticked. */
  async mask(findings: readonly PublicationFinding[]): Promise<void> {
    if (this.#session().drafting.audience !== 'public' || findings.length === 0) return;
    await this.#try('mask', async () => {
      const { maskedText } = await this.#engine.get();
      const draft = this.#checkedDraft();
      const isPublic = this.#session().drafting.audience === 'public';
      if (!draft || !isPublic || !findings.every((found) => standsIn(draft.text, found))) {
        this.#say({ kind: 'wordsMoved' });
        return;
      }
      const maskable = findings.filter(({ masked }) => masked !== null);
      this.#reword(maskedText(draft.text, maskable));
      this.#say({ kind: 'masked', done: maskable.length });
    });
  }

  /** Takes the last correction or masking back; typing since then rules it out. */
  undoEdit(): void {
    const { audience } = this.#session().drafting;
    this.#work.store.dispatch({ kind: 'rewordingUndone', audience });
    this.#checks.check();
  }

  /** 校对其他文字, against the ledger on screen; a text without a word closes it. */
  async proofreadPasted(text: string): Promise<void> {
    const { store, loaded } = this.#work;
    if (text.trim() === '') {
      store.dispatch({ kind: 'pastedRead', pasted: null });
      return;
    }
    await this.#try('proofread', async () => {
      const { proofreadText } = await this.#engine.get();
      const onScreen = loaded();
      const against = onScreen && { ledger: onScreen.ledger, summary: onScreen.summary };
      const proof = proofreadText(text, against);
      const pasted = { text, sheet: onScreen?.sheet ?? null, proof };
      store.dispatch({ kind: 'pastedRead', pasted });
    });
  }

  /** Selects in the sheet where a sentence came from: its cells, or else its rows. */
  async show(cells: readonly string[], rows: readonly number[]): Promise<void> {
    const draft = draftOnScreen(this.#session());
    const names = cells.length > 0 ? cells : rows.map((row) => `${row}:${row}`);
    if (!draft || names.length === 0) return;
    await this.#try('select', () => this.#work.workbook.selectCells(draft.sheet.id, names));
  }

  readonly copyText = (): Promise<void> => this.#exports.copyText();
  readonly copyRich = (): Promise<void> => this.#exports.copyRich();
  readonly download = (): Promise<void> => this.#exports.download();
  readonly writeSheet = (): Promise<void> => this.#exports.writeSheet();

  readonly choose = (choice: DraftingChoice): Promise<void> => this.#choices.choose(choice);
  readonly saveFacts = (facts: Facts): Promise<void> => this.#choices.saveFacts(facts);
  readonly saveTemplate = (id: TemplateId, text: string): Promise<readonly TemplateProblem[]> =>
    this.#choices.saveTemplate(id, text);
  readonly resetTemplate = (id: TemplateId): Promise<void> => this.#choices.resetTemplate(id);

  /** To be called after every reading. */
  ledgerRead(): void {
    this.#checks.outdated();
  }

  stop(): void {
    this.#checks.stop();
  }

  async #write(engine: DraftingEngine, audience: Audience): Promise<void> {
    const { store, loaded } = this.#work;
    const from = loaded();
    if (!from) return;
    const drafting = { ...this.#session().drafting, audience };
    const { scope, snapshots } = this.#session();
    const draft = engine.draftLedger(from, drafting, scope, snapshots);
    const { template } = drafting;
    store.dispatch({ kind: 'drafted', audience, template, scope, draft, from });
    this.#exports.prepare();
    // The draft is to be read before it has been checked.
    await nextTurn();
    this.#checks.check();
  }

  #ask(audience: Audience): void {
    this.#work.store.dispatch({ kind: 'tabOpened', tab: 'draft' });
    this.#work.store.dispatch({ kind: 'asked', question: { kind: 'replaceDraft', audience } });
  }

  #reword(text: string): void {
    const { audience } = this.#session().drafting;
    this.#work.store.dispatch({ kind: 'draftReworded', audience, text });
    this.#checks.check();
  }

  /** The draft on screen where what was found in it is about the text as it stands. */
  #checkedDraft(): DraftState | null {
    const draft = draftOnScreen(this.#session());
    return draft?.checks?.text === draft?.text ? draft : null;
  }

  async #try(during: Doing, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#say({ kind: 'failed', during, failure: failureOf(error) });
    }
  }

  #session() {
    return this.#work.store.snapshot();
  }

  #say(notice: Notice): void {
    this.#work.store.dispatch({ kind: 'noticed', notice });
  }
}

function standsIn(text: string, { start, end, text: words }: FoundWords): boolean {
  return words !== '' && text.slice(start, end) === words;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
