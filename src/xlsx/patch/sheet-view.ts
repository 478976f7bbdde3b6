import { cellName } from '../address/a1';
import { sheetElement, type WorksheetPart } from '../read/worksheet';
import type { FrozenPanes } from '../read/sheet-layout';
import type { Splice } from '../xml/splice';
import { setAttribute, setAttributes } from '../xml/start-tag';
import { childOf, type XmlElement } from '../xml/xml-tree';
import { insertChild, putContent } from '../xml/edit-element';
import { WORKSHEET_ORDER } from './element-order';

export interface SheetViewEdit {
  readonly frozen?: FrozenPanes | null;
  readonly showGridLines?: boolean;
}

/** Changes the first view's panes and grid lines; selections inside panes that go are dropped with them. */
export function viewSplices(sheet: WorksheetPart, edit: SheetViewEdit): Splice[] {
  if (edit.frozen === undefined && edit.showGridLines === undefined) return [];
  const view = childOf(sheetElement(sheet, 'sheetViews'), 'sheetView');
  if (!view) {
    const tag = viewTag('<sheetView workbookViewId="0">', edit);
    const xml = `<sheetViews>${tag}${paneXml(edit.frozen ?? null)}</sheetView></sheetViews>`;
    return [insertChild(sheet.root, WORKSHEET_ORDER, 'sheetViews', xml)];
  }
  const stored = sheet.text.slice(view.start, view.contentStart);
  const tag = viewTag(stored, edit);
  if (edit.frozen === undefined) {
    return tag === stored ? [] : [{ start: view.start, end: view.contentStart, text: tag }];
  }
  const content = paneXml(edit.frozen) + keptContent(sheet.text, view);
  const opened = { ...view, selfClosing: false };
  const close = view.selfClosing ? `</${view.name}>` : '';
  const body = putContent(sheet.text, opened, content);
  return [
    { start: view.start, end: view.contentStart, text: tag.replace(/\s*\/>$/, '>') },
    {
      ...body,
      start: view.contentStart,
      end: view.selfClosing ? view.end : view.contentEnd,
      text: body.text + close,
    },
  ];
}

function viewTag(tag: string, edit: SheetViewEdit): string {
  if (edit.showGridLines === undefined) return tag;
  return setAttribute(tag, 'showGridLines', edit.showGridLines ? null : '0');
}

/** Pivot selections and extensions of a view stay; they are written without the file's prefix. */
function keptContent(text: string, view: XmlElement): string {
  return view.children
    .filter((child) => child.local !== 'pane' && child.local !== 'selection')
    .map((child) => text.slice(child.start, child.end))
    .join('');
}

function paneXml(frozen: FrozenPanes | null): string {
  if (!frozen || (frozen.rows === 0 && frozen.columns === 0)) return '';
  const corner = cellName(frozen.topRow + frozen.rows, frozen.leftColumn + frozen.columns);
  const pane = frozen.rows === 0 ? 'topRight' : frozen.columns === 0 ? 'bottomLeft' : 'bottomRight';
  const columns = frozen.columns === 0 ? '' : ` xSplit="${frozen.columns}"`;
  const rows = frozen.rows === 0 ? '' : ` ySplit="${frozen.rows}"`;
  return `<pane${columns}${rows} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

/** Default column width (stored characters) and row height (points) of a sheet. */
export function sheetFormatSplices(
  sheet: WorksheetPart,
  edit: { readonly defaultWidth?: number; readonly defaultHeight?: number },
): Splice[] {
  const attributes: Record<string, string | null> = {};
  if (edit.defaultWidth !== undefined) attributes['defaultColWidth'] = String(edit.defaultWidth);
  if (edit.defaultHeight !== undefined) {
    attributes['defaultRowHeight'] = String(edit.defaultHeight);
    attributes['customHeight'] = '1';
  }
  if (Object.keys(attributes).length === 0) return [];
  const format = sheetElement(sheet, 'sheetFormatPr');
  if (!format) {
    const tag = setAttributes('<sheetFormatPr defaultRowHeight="15"/>', attributes);
    return [insertChild(sheet.root, WORKSHEET_ORDER, 'sheetFormatPr', tag)];
  }
  const tag = sheet.text.slice(format.start, format.contentStart);
  return [{ start: format.start, end: format.contentStart, text: setAttributes(tag, attributes) }];
}
