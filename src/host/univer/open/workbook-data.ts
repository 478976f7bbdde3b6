import { LocaleType, type IStyleData, type IWorkbookData } from '@univerjs/core';
import { readConditionalRules } from '../../../xlsx/read/conditional-formats';
import { readDataValidations } from '../../../xlsx/read/data-validations';
import { readNotes } from '../../../xlsx/read/notes';
import type { DefinedName } from '../../../xlsx/read/workbook-part';
import { toStyle } from './cell-style';
import { toRules } from './conditional-formats';
import { toValidations } from './data-validations';
import { toFilter } from './filter';
import { RESOURCE, WHOLE_WORKBOOK, type NameJson, type NoteJson } from './resource-types';
import { styleKey, toSheetData, type SheetSource } from './sheet-data';
import { withoutFunctionPrefixes } from '../../../xlsx/formula/future-functions';
import { sheetIdOf, type WorkbookSource } from './workbook-source';

const VERSION = '0.25.1';

/**
 * The package as a Univer snapshot. The same package always gives the same snapshot, ids included:
 * a save compares against a fresh one instead of trusting that nobody changed the first.
 */
export function toWorkbookData(source: WorkbookSource): IWorkbookData {
  const { sheets, styles } = source;
  const data = Object.fromEntries(sheets.map((sheet) => [sheet.id, toSheetData(sheet)]));
  const cellStyles: Record<string, IStyleData> = {};
  styles.formats.forEach((format, index) => {
    cellStyles[styleKey(index)] = toStyle(format);
  });
  return {
    id: 'workbook',
    name: '工作簿',
    appVersion: VERSION,
    locale: LocaleType.ZH_CN,
    styles: cellStyles,
    ...(styles.formats[0] ? { defaultStyle: styleKey(0) } : {}),
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: data,
    resources: toResources(source),
  };
}

function toResources(source: WorkbookSource): { id?: string; name: string; data: string }[] {
  const { sheets, styles } = source;
  const perSheet = <T>(read: (sheet: SheetSource) => T | null): Record<string, T> => {
    const found: Record<string, T> = {};
    for (const sheet of sheets) {
      const value = read(sheet);
      if (value !== null) found[sheet.id] = value;
    }
    return found;
  };
  const unlessEmpty = <T>(list: T[]): T[] | null => (list.length > 0 ? list : null);
  const resources = {
    [RESOURCE.conditionalFormats]: perSheet((sheet) =>
      unlessEmpty(toRules(sheet.id, readConditionalRules(sheet.part), styles)),
    ),
    [RESOURCE.dataValidations]: perSheet((sheet) =>
      unlessEmpty(toValidations(sheet.id, readDataValidations(sheet.part))),
    ),
    [RESOURCE.filter]: perSheet((sheet) =>
      sheet.filter ? toFilter(sheet.filter, sheet.part.rows) : null,
    ),
    [RESOURCE.notes]: perSheet((sheet) => toNotes(source, sheet)),
    [RESOURCE.definedNames]: toNames(source),
  };
  return Object.entries(resources).map(([name, value]) => ({ name, data: JSON.stringify(value) }));
}

function toNotes(
  source: WorkbookSource,
  sheet: SheetSource,
): Record<number, Record<number, NoteJson>> | null {
  const notes = readNotes(source.package, sheet.entry.path);
  if (notes.length === 0) return null;
  const matrix: Record<number, Record<number, NoteJson>> = {};
  for (const { row, column, text } of notes) {
    const place = { row: row - 1, col: column - 1 };
    const note = {
      id: `note-${row}-${column}`,
      ...place,
      width: 160,
      height: 80,
      note: text,
      show: false,
    };
    (matrix[place.row] ??= {})[place.col] = note;
  }
  return matrix;
}

/** The id under which a defined name of the file lives in Univer. */
export function nameId(index: number): string {
  return `name-${index}`;
}

/** Print areas, filter areas and other built-in names stay in the file; nobody edits them in the grid. */
export function isBuiltIn(name: DefinedName): boolean {
  return name.name.startsWith('_xlnm.');
}

function toNames({ workbook }: WorkbookSource): Record<string, NameJson> {
  const found: Record<string, NameJson> = {};
  workbook.names.forEach((name, index) => {
    if (isBuiltIn(name)) return;
    const owner = name.localSheet === null ? undefined : workbook.sheets[name.localSheet];
    const id = nameId(index);
    found[id] = {
      id,
      name: name.name,
      formulaOrRefString: withoutFunctionPrefixes(name.formula),
      localSheetId: owner ? sheetIdOf(owner.sheetId) : WHOLE_WORKBOOK,
      ...(name.comment === null ? {} : { comment: name.comment }),
      ...(name.hidden ? { hidden: true } : {}),
    };
  });
  return found;
}
