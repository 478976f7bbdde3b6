import type { NameEdit, NameEdits } from '../../../xlsx/patch/defined-names';
import type { DefinedName } from '../../../xlsx/read/workbook-part';
import {
  withFunctionPrefixes,
  withoutFunctionPrefixes,
} from '../../../xlsx/formula/future-functions';
import { WHOLE_WORKBOOK, type NameJson } from '../open/resource-types';
import { isBuiltIn, nameId } from '../open/workbook-data';

/**
 * The names that differ from the file. `positions` gives each sheet's place among the sheets of every
 * kind, as it will be in the saved file; stored names already stand in that order.
 */
export function nameEdits(
  stored: readonly DefinedName[],
  now: readonly NameJson[],
  positions: ReadonlyMap<string, number>,
): NameEdits | null {
  const wanted = now.map((name) => ({ id: name.id, edit: toEdit(name, positions) }));
  const changed = new Map<number, NameEdit>();
  const removed = new Set<number>();
  const taken = new Set<string>();
  stored.forEach((name, index) => {
    if (isBuiltIn(name)) return;
    const match =
      wanted.find((one) => one.id === nameId(index)) ??
      wanted.find((one) => one.edit.name === name.name && one.edit.localSheet === name.localSheet);
    if (!match) {
      removed.add(index);
      return;
    }
    taken.add(match.id);
    if (!isSame(name, match.edit)) changed.set(index, match.edit);
  });
  const added = wanted.filter((one) => !taken.has(one.id)).map((one) => one.edit);
  if (changed.size + removed.size + added.length === 0) return null;
  return { changed, removed, added };
}

function toEdit(name: NameJson, positions: ReadonlyMap<string, number>): NameEdit {
  const owner = name.localSheetId ?? WHOLE_WORKBOOK;
  return {
    name: name.name,
    formula: withFunctionPrefixes(name.formulaOrRefString.replace(/^=/, '')),
    localSheet: owner === WHOLE_WORKBOOK ? null : (positions.get(owner) ?? null),
    comment: name.comment === undefined || name.comment === '' ? null : name.comment,
    hidden: name.hidden === true,
  };
}

function isSame(stored: DefinedName, edit: NameEdit): boolean {
  return (
    stored.name === edit.name &&
    withoutFunctionPrefixes(stored.formula) === withoutFunctionPrefixes(edit.formula) &&
    stored.localSheet === edit.localSheet &&
    (stored.comment ?? '') === (edit.comment ?? '') &&
    stored.hidden === edit.hidden
  );
}
