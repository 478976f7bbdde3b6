import { sheetElement, type WorksheetPart } from '../read/worksheet';
import { insertChild, putChild, putContent } from '../xml/edit-element';
import type { Splice } from '../xml/splice';
import { setAttribute } from '../xml/start-tag';
import { childOf, flag, type XmlElement } from '../xml/xml-tree';
import { SHEET_PR_ORDER, WORKSHEET_ORDER } from './element-order';

export interface SheetPrEdit {
  /** `#RRGGBB`, or null for none. */
  readonly tabColour?: string | null;
  /** Whether the sheet is printed fitted to pages. */
  readonly fitToPage?: boolean;
}

/** Changes what stands at the head of a sheet: its tab's colour, and whether it is fitted to pages. */
export function sheetPrSplices(sheet: WorksheetPart, edit: SheetPrEdit): Splice[] {
  const properties = sheetElement(sheet, 'sheetPr');
  const content = tabXml(edit.tabColour) + (edit.fitToPage === true ? FITTED : '');
  if (!properties) {
    if (content === '') return [];
    return [insertChild(sheet.root, WORKSHEET_ORDER, 'sheetPr', `<sheetPr>${content}</sheetPr>`)];
  }
  if (properties.selfClosing) {
    return content === '' ? [] : [putContent(sheet.text, properties, content)];
  }
  const tab =
    edit.tabColour === undefined
      ? []
      : putChild(properties, SHEET_PR_ORDER, 'tabColor', tabXml(edit.tabColour));
  return [...tab, ...fitSplices(sheet.text, properties, edit.fitToPage)];
}

const FITTED = '<pageSetUpPr fitToPage="1"/>';

function tabXml(colour: string | null | undefined): string {
  return colour == null ? '' : `<tabColor rgb="FF${colour.slice(1).toUpperCase()}"/>`;
}

/** Page breaks are shown or not by another attribute of the same element, which stays. */
function fitSplices(text: string, properties: XmlElement, fitted: boolean | undefined): Splice[] {
  const element = childOf(properties, 'pageSetUpPr');
  if (fitted === undefined || fitted === flag(element?.attributes['fitToPage'])) return [];
  if (!element) return [insertChild(properties, SHEET_PR_ORDER, 'pageSetUpPr', FITTED)];
  const { start, contentStart } = element;
  const tag = setAttribute(text.slice(start, contentStart), 'fitToPage', fitted ? '1' : null);
  return [{ start, end: contentStart, text: tag }];
}
