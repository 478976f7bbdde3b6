import type { Facts, TemplateId, TemplateProblem } from '../domain/report/types';
import type { DraftingSettings } from './drafting-settings';
import type { SavedParts } from './kept-parts';
import type { Notice } from './session';
import type { SessionDraftingEngine } from './session-drafting-engine';
import { failureOf } from './session-failure';
import type { SessionWork } from './session-work';

/** What the user chooses beside the buttons. */
export type DraftingChoice = Partial<Pick<DraftingSettings, 'template' | 'audience' | 'linePitch'>>;

/** How the office drafts, as the user changes it. Kept in the workbook. No method rejects. */
export class SessionDraftChoices {
  readonly #work: SessionWork;
  readonly #engine: SessionDraftingEngine;
  readonly #changed: () => void;
  #kept: Promise<void> = Promise.resolve();

  /** @param changed Called where drafts may come out otherwise from now on. */
  constructor(work: SessionWork, engine: SessionDraftingEngine, changed: () => void) {
    this.#work = work;
    this.#engine = engine;
    this.#changed = changed;
  }

  /** Template, version and line pitch; what is drafted already stays as it is. */
  async choose(choice: DraftingChoice): Promise<void> {
    const parts = Object.keys(choice) as SavedParts<DraftingChoice>;
    await this.#keep({ ...this.#now(), ...choice }, parts, null);
  }

  /** Takes over the given facts; others stay, and '' makes one not filled in. */
  async saveFacts(facts: Facts): Promise<void> {
    const now = this.#now();
    const drafting = { ...now, facts: { ...now.facts, ...facts } };
    await this.#keep(drafting, ['facts'], { kind: 'factsSaved' });
  }

  /**
   * Keeps the office's own wording of a template where nothing is wrong with it.
   *
   * @returns What is wrong with it; it is not kept then. Also where it could not be looked at.
   */
  async saveTemplate(id: TemplateId, text: string): Promise<readonly TemplateProblem[]> {
    try {
      const { checkTemplate, TEMPLATES } = await this.#engine.get();
      const problems = checkTemplate(text);
      if (problems.length > 0) return problems;
      const isShipped = text === TEMPLATES[id].text;
      await this.#keepTemplate(id, isShipped ? null : text, { kind: 'templateSaved' });
      return [];
    } catch (error) {
      const failure = failureOf(error);
      this.#say({ kind: 'failed', during: 'saveDrafting', failure });
      return [{ line: 1, message: failure.message }];
    }
  }

  /** 恢复默认: the wording the template ships with. */
  async resetTemplate(id: TemplateId): Promise<void> {
    await this.#keepTemplate(id, null, { kind: 'templateReset' });
  }

  async #keepTemplate(id: TemplateId, text: string | null, notice: Notice): Promise<void> {
    const now = this.#now();
    const others = Object.entries(now.templates).filter(([other]) => other !== id);
    const own = text === null ? [] : [[id, text] as const];
    const templates = Object.fromEntries([...others, ...own]);
    await this.#keep({ ...now, templates }, ['templates'], notice);
  }

  /** What is chosen counts at once; where the workbook refuses it, that is said. */
  async #keep(
    drafting: DraftingSettings,
    saved: SavedParts<DraftingSettings>,
    notice: Notice | null,
  ): Promise<void> {
    this.#work.store.dispatch({ kind: 'draftingRead', drafting });
    this.#changed();
    // One after the other, so that the last choice is the one that stays.
    const { workbook, engine } = this.#work;
    const kept = this.#kept.then(async () => {
      const { writeDrafting } = await engine();
      await writeDrafting(workbook, drafting, saved);
    });
    this.#kept = kept.catch(() => undefined);
    try {
      await kept;
      if (notice) this.#say(notice);
    } catch (error) {
      this.#say({ kind: 'failed', during: 'saveDrafting', failure: failureOf(error) });
    }
  }

  #now(): DraftingSettings {
    return this.#work.store.snapshot().drafting;
  }

  #say(notice: Notice): void {
    this.#work.store.dispatch({ kind: 'noticed', notice });
  }
}
