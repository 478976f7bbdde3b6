import type { Worksheet } from '@univerjs/core';
import type { IFilterColumn } from '@univerjs/sheets-filter';
import {
  ClearSheetsFilterCriteriaCommand,
  ReCalcSheetsFilterMutation,
  RemoveSheetFilterCommand,
  SetSheetFilterRangeCommand,
  SetSheetsFilterCriteriaCommand,
  SheetsFilterService,
} from '@univerjs/sheets-filter';

import type { Area } from './area';
import type { Unit } from './unit';
import { toArea, toRange } from './unit';

export type { IFilterColumn as FilterColumn } from '@univerjs/sheets-filter';

/** The filter of one sheet; a sheet has one at most. */
export class LiveFilter {
  readonly #unit: Unit;
  readonly #sheet: Worksheet;

  constructor(unit: Unit, sheet: Worksheet) {
    this.#unit = unit;
    this.#sheet = sheet;
  }

  /** The filtered area with its header row, or null where there is no filter. */
  area(): Area | null {
    const range = this.#model()?.getRange();
    return range == null ? null : toArea(range);
  }

  /** What each column is asked for, by its column number from 0. */
  criteria(): ReadonlyMap<number, Readonly<IFilterColumn>> {
    const columns = this.#model()?.getAllFilterColumns() ?? [];
    return new Map(columns.map(([column, filter]) => [column, filter.getColumnData()]));
  }

  /** Puts the filter on an area without criteria; the one before goes. */
  put(area: Area): void {
    this.remove();
    this.#execute(SetSheetFilterRangeCommand, { range: toRange(area) });
  }

  /** Asks a column for something; null for everything. */
  ask(column: number, criteria: Omit<IFilterColumn, 'colId'> | null): void {
    this.#execute(SetSheetsFilterCriteriaCommand, {
      col: column,
      criteria: criteria === null ? null : { ...criteria, colId: column },
    });
  }

  /** Every row is shown again; the filter stays. */
  askNothing(): void {
    if (this.criteria().size > 0) this.#execute(ClearSheetsFilterCriteriaCommand, {});
  }

  reapply(): void {
    if (this.area() !== null) this.#execute(ReCalcSheetsFilterMutation, {});
  }

  remove(): void {
    if (this.area() !== null) this.#execute(RemoveSheetFilterCommand, {});
  }

  #model(): ReturnType<SheetsFilterService['getFilterModel']> {
    const service = this.#unit.injector.get(SheetsFilterService);
    return service.getFilterModel(this.#unit.id, this.#sheet.getSheetId());
  }

  #execute(command: { readonly id: string }, params: object): void {
    this.#unit.execute(command, { subUnitId: this.#sheet.getSheetId(), ...params });
  }
}
