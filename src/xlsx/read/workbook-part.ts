import { readRelationships, findRelated } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { childOf, childrenOf, flag, numeric, parseXml } from '../xml/xml-tree';

type SheetKind = 'worksheet' | 'chartsheet' | 'dialogsheet' | 'other';
export type SheetState = 'visible' | 'hidden' | 'veryHidden';

export interface SheetEntry {
  readonly name: string;
  /** The number Excel gives a sheet for life; not its position. */
  readonly sheetId: number;
  readonly state: SheetState;
  readonly path: string;
  readonly kind: SheetKind;
}

export interface DefinedName {
  readonly name: string;
  /** As in the file: without `=`. */
  readonly formula: string;
  /** Position in `WorkbookPart.sheets` of the sheet it belongs to, or null for the workbook. */
  readonly localSheet: number | null;
  readonly comment: string | null;
  readonly hidden: boolean;
}

export interface WorkbookPart {
  readonly path: string;
  readonly date1904: boolean;
  readonly activeTab: number;
  /** In tab order, sheets of every kind. */
  readonly sheets: readonly SheetEntry[];
  /** In the order written. */
  readonly names: readonly DefinedName[];
}

/** Where the workbook part is, or null where the package holds none. */
export function workbookPath(pkg: XlsxPackage): string | null {
  const related = findRelated(pkg, '', 'officeDocument');
  const path = related?.target ?? 'xl/workbook.xml';
  return pkg.has(path) ? path : null;
}

/** The workbook part, or null where the package is not a spreadsheet. Throws `XmlError`. */
export function readWorkbookPart(pkg: XlsxPackage): WorkbookPart | null {
  const path = workbookPath(pkg);
  const text = path === null ? undefined : pkg.text(path);
  if (path === null || text === undefined) return null;
  const root = parseXml(text);
  if (root.local !== 'workbook') return null;
  const targets = new Map(readRelationships(pkg, path).map((one) => [one.id, one]));
  const view = childOf(childOf(root, 'bookViews'), 'workbookView');
  return {
    path,
    date1904: flag(childOf(root, 'workbookPr')?.attributes['date1904']),
    activeTab: numeric(view?.attributes['activeTab']) ?? 0,
    sheets: childrenOf(childOf(root, 'sheets'), 'sheet').map((element) => {
      const related = targets.get(element.relationshipId ?? '');
      return {
        name: element.attributes['name'] ?? '',
        sheetId: numeric(element.attributes['sheetId']) ?? 0,
        state: toState(element.attributes['state']),
        path: related?.target ?? '',
        kind: toKind(related?.kind),
      };
    }),
    names: childrenOf(childOf(root, 'definedNames'), 'definedName').map((element) => ({
      name: element.attributes['name'] ?? '',
      formula: element.text,
      localSheet: numeric(element.attributes['localSheetId']) ?? null,
      comment: element.attributes['comment'] ?? null,
      hidden: flag(element.attributes['hidden']),
    })),
  };
}

function toState(value: string | undefined): SheetState {
  return value === 'hidden' || value === 'veryHidden' ? value : 'visible';
}

function toKind(value: string | undefined): SheetKind {
  return value === 'worksheet' || value === 'chartsheet' || value === 'dialogsheet'
    ? value
    : 'other';
}
