import type { ColumnChoices } from '../domain/header/column-role';
import type { MonthBefore } from '../domain/ledger/types';
import type { SessionStore } from './session-store';
import type { Settings } from './settings';

/** The user's answers to what a ledger leaves open. They are kept in the workbook and asked only once. */
export class SessionQuestions {
  readonly #store: SessionStore;
  readonly #save: (settings: Settings) => Promise<void>;

  constructor(store: SessionStore, save: (settings: Settings) => Promise<void>) {
    this.#store = store;
    this.#save = save;
  }

  /** What these columns are. */
  async answerColumns(choices: ColumnChoices): Promise<void> {
    const { settings } = this.#store.snapshot();
    await this.#save({ ...settings, columns: { ...settings.columns, ...choices } });
  }

  /** How 8月前 is meant. */
  async answerMonthBefore(monthBefore: MonthBefore): Promise<void> {
    const { settings } = this.#store.snapshot();
    await this.#save({ ...settings, monthBefore, monthBeforeAnswered: true });
  }

  /** Not now: these columns are not asked about until the pane opens again. */
  putOffColumns(keys: readonly string[]): void {
    this.#store.dispatch({ kind: 'columnsPutOff', keys });
  }

  putOffMonthBefore(): void {
    this.#store.dispatch({ kind: 'monthBeforePutOff' });
  }
}
