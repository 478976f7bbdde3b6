import type { XlsxPackage } from '../../../xlsx/package/xlsx-package';
import { readAddInPart } from '../../../xlsx/read/add-in-settings';
import { readPageSetup } from '../../../xlsx/read/page-setup';
import { readSheetProperties } from '../../../xlsx/read/sheet-properties';
import type { WorksheetPart } from '../../../xlsx/read/worksheet';
import { ADD_IN_ID } from '../../add-in-id';
import type { HostExtras } from '../host-extras';

/** The add-in's settings, the sheets' properties and how they are printed, as the file keeps them. */
export function readExtras(
  pkg: XlsxPackage,
  sheets: readonly { readonly id: string; readonly part: WorksheetPart }[],
): HostExtras {
  const stored = readAddInPart(pkg, ADD_IN_ID)?.settings ?? {};
  const settings: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(stored)) settings[name] = parseSetting(text);
  const sheetProperties: Record<string, Record<string, string>> = {};
  for (const { id, part } of sheets) {
    const found = readSheetProperties(pkg, part).map(({ name, value }) => [name, value] as const);
    if (found.length > 0) sheetProperties[id] = Object.fromEntries(found);
  }
  const pageSetups = Object.fromEntries(sheets.map(({ id, part }) => [id, readPageSetup(part)]));
  return { settings, sheetProperties, pageSetups };
}

/** Settings are JSON; a text that is none (written by something else) is taken as it stands. */
export function parseSetting(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
