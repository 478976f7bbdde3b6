import type { ISheetDataValidationRule } from '@univerjs/core';
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from '@univerjs/data-validation';
import { ClearRangeDataValidationCommand } from '@univerjs/sheets-data-validation';

import type { Area } from './area';
import { intersection, MAX_ROWS, without } from './area';
import type { ValidationJson } from './open/resource-types';
import type { Unit } from './unit';
import { toArea, toRange } from './unit';

/** What may be typed into cells, and what is said about it, wherever the cells are. */
export type ValidationSettings = Omit<ValidationJson, 'uid' | 'ranges'>;

/** A validation and its cells; formulas are written for the first cell of the first area. */
export interface LiveValidation {
  readonly areas: readonly Area[];
  readonly settings: ValidationSettings;
}

/** The validations of one sheet. Univer lets no two of them share a cell. */
export class LiveValidations {
  readonly #unit: Unit;
  readonly #sheetId: string;
  readonly #makeRoom: (area: Area) => void;

  constructor(unit: Unit, sheetId: string, makeRoom: (area: Area) => void) {
    this.#unit = unit;
    this.#sheetId = sheetId;
    this.#makeRoom = makeRoom;
  }

  /** Those with a cell in the area; what they say of cells elsewhere included. */
  in(area: Area): LiveValidation[] {
    return this.#all().filter(({ areas }) => touches(areas, area));
  }

  /** Does every cell of the area have a validation? */
  covers(area: Area): boolean {
    const rest = this.#all().reduce<readonly Area[]>(
      (left, { areas }) => areas.reduce(cutOut, left),
      [area],
    );
    return rest.length === 0;
  }

  /** Gives the area this validation in place of whatever it had. */
  put(area: Area, settings: ValidationSettings): void {
    this.clear(area);
    // Excel's sheet has room everywhere; a whole column means what there is of it.
    if (area.bottom < MAX_ROWS - 1) this.#makeRoom(area);
    const uid = this.#freeId();
    const rule = { ...settings, uid, ranges: [toRange(area)] };
    this.#unit.mutate(
      { type: AddDataValidationMutation, params: { subUnitId: this.#sheetId, rule } },
      { type: RemoveDataValidationMutation, params: { subUnitId: this.#sheetId, ruleId: uid } },
    );
  }

  /** Takes the area out of every validation; one that is left without cells goes. */
  clear(area: Area): void {
    if (this.in(area).length === 0) return;
    const params = { subUnitId: this.#sheetId, ranges: [toRange(area)] };
    this.#unit.execute(ClearRangeDataValidationCommand, params);
  }

  #all(): LiveValidation[] {
    return this.#univerRules().map((rule) => ({
      areas: rule.ranges.map(toArea),
      settings: settingsOf(rule),
    }));
  }

  #freeId(): string {
    const taken = new Set(this.#univerRules().map(({ uid }) => uid));
    let number = taken.size;
    while (taken.has(`new-dv-${number}`)) number += 1;
    return `new-dv-${number}`;
  }

  #univerRules(): readonly ISheetDataValidationRule[] {
    const model = this.#unit.injector.get(DataValidationModel);
    return model.getRules(this.#unit.id, this.#sheetId);
  }
}

/** Univer's enumerations are the plain words and numbers of its snapshots. */
function settingsOf(rule: ISheetDataValidationRule): ValidationSettings {
  const entries = Object.entries(rule).filter(([key]) => key !== 'uid' && key !== 'ranges');
  return Object.fromEntries(entries) as unknown as ValidationSettings;
}

function touches(areas: readonly Area[], area: Area): boolean {
  return areas.some((one) => intersection(one, area) !== null);
}

function cutOut(areas: readonly Area[], hole: Area): readonly Area[] {
  return areas.flatMap((one) => without(one, hole));
}
