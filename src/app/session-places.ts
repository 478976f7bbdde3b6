import type { Area } from '../domain/grid/sheet-grid';
import type { Workbook } from './ports';
import { failureOf } from './session-failure';
import type { SessionStore } from './session-store';

/** Shows places of the workbook in the sheet. No method rejects: what could not be shown is said in a notice. */
export class SessionPlaces {
  readonly #workbook: Pick<Workbook, 'select' | 'selectCells'>;
  readonly #store: SessionStore;

  constructor(workbook: Pick<Workbook, 'select' | 'selectCells'>, store: SessionStore) {
    this.#workbook = workbook;
    this.#store = store;
  }

  async select(sheetId: string, area: Area): Promise<void> {
    await this.#show(() => this.#workbook.select(sheetId, area));
  }

  /** Several cells or rows; names as `Workbook.selectCells` takes them. */
  async selectCells(sheetId: string, cells: readonly string[]): Promise<void> {
    await this.#show(() => this.#workbook.selectCells(sheetId, cells));
  }

  async #show(select: () => Promise<void>): Promise<void> {
    try {
      await select();
    } catch (error) {
      this.#store.dispatch({
        kind: 'noticed',
        notice: { kind: 'failed', during: 'select', failure: failureOf(error) },
      });
    }
  }
}
