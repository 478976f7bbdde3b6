import { generateRandomId } from '@univerjs/core';
import { IDefinedNamesService, SetDefinedNameMutation } from '@univerjs/engine-formula';
import {
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
} from '@univerjs/sheets';

import type { Unit } from './unit';

/** A defined name. `sheetId` is null for a name of the whole workbook. */
export interface LiveName {
  readonly id: string;
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
  readonly sheetId: string | null;
  readonly comment: string;
  readonly visible: boolean;
}

/** The workbook's defined names. */
export class LiveNames {
  readonly #unit: Unit;

  constructor(unit: Unit) {
    this.#unit = unit;
  }

  all(): LiveName[] {
    const map = this.#service().getDefinedNameMap(this.#unit.id) ?? {};
    return Object.values(map).map((entry) => ({
      id: entry.id,
      name: entry.name,
      formula: withEquals(entry.formulaOrRefString),
      sheetId: scopeOf(entry.localSheetId),
      comment: entry.comment ?? '',
      visible: entry.hidden !== true,
    }));
  }

  /** Names are compared without regard to case, as in Excel. */
  find(name: string, sheetId: string | null): LiveName | null {
    const wanted = name.toLowerCase();
    const found = this.all().find(
      (entry) => entry.name.toLowerCase() === wanted && entry.sheetId === sheetId,
    );
    return found ?? null;
  }

  add(name: string, formula: string, sheetId: string | null, comment: string): LiveName {
    const id = generateRandomId(8);
    this.#unit.execute(InsertDefinedNameCommand, params({ id, name, formula, sheetId, comment }));
    return { id, name, formula: withEquals(formula), sheetId, comment, visible: true };
  }

  setFormula(name: LiveName, formula: string): void {
    // Univer's command follows a new name into every formula and writes them all anew, `$A2:$A2` as `$A2`;
    // the name itself stays here, and so must they.
    this.#unit.mutate(
      { type: SetDefinedNameMutation, params: params({ ...name, formula }) },
      { type: SetDefinedNameMutation, params: params(name) },
    );
  }

  remove(name: LiveName): void {
    this.#unit.execute(RemoveDefinedNameCommand, params(name));
  }

  #service(): IDefinedNamesService {
    return this.#unit.injector.get(IDefinedNamesService);
  }
}

function params(name: Omit<LiveName, 'visible'> & { readonly visible?: boolean }): object {
  return {
    id: name.id,
    name: name.name,
    // The engine reads names as formulas only with their equals sign.
    formulaOrRefString: withEquals(name.formula),
    localSheetId: name.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    comment: name.comment,
    ...(name.visible === undefined ? {} : { hidden: !name.visible }),
  };
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}

function scopeOf(localSheetId: string | undefined): string | null {
  return localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME
    ? null
    : localSheetId;
}
