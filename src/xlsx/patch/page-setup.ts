import { readPageSetup, type PageSetup } from '../read/page-setup';
import { sheetElement, type WorksheetPart } from '../read/worksheet';
import { insertChild } from '../xml/edit-element';
import type { Splice } from '../xml/splice';
import { setAttributes } from '../xml/start-tag';
import { WORKSHEET_ORDER } from './element-order';

type Attributes = Readonly<Record<string, string | null>>;

/**
 * Changes how a sheet is printed where it differs; the printer's own settings and every attribute that
 * is not named stay. Whether the sheet is fitted to pages is said elsewhere: `sheetPrSplices`.
 */
export function pageSetupSplices(sheet: WorksheetPart, wanted: PageSetup): Splice[] {
  const stored = readPageSetup(sheet);
  const changed = (Object.keys(wanted) as (keyof PageSetup)[]).filter(
    (key) => wanted[key] !== stored[key],
  );
  const setup = Object.fromEntries(
    SETUP_ATTRIBUTES.filter((key) => changed.includes(key)).map((key) => [
      key,
      String(wanted[key]),
    ]),
  );
  return [
    ...attributeSplices(
      sheet,
      'printOptions',
      changed.includes('centredAcross')
        ? { horizontalCentered: wanted.centredAcross ? '1' : null }
        : {},
    ),
    ...attributeSplices(sheet, 'pageSetup', setup),
  ];
}

/** Those that the file calls as we do. */
const SETUP_ATTRIBUTES = [
  'paperSize',
  'scale',
  'fitToWidth',
  'fitToHeight',
  'orientation',
] as const satisfies readonly (keyof PageSetup)[];

/** Sets attributes of an element of the worksheet, which is made where it is missing. */
function attributeSplices(sheet: WorksheetPart, local: string, attributes: Attributes): Splice[] {
  if (Object.keys(attributes).length === 0) return [];
  const element = sheetElement(sheet, local);
  if (!element) {
    const xml = setAttributes(`<${local}/>`, attributes);
    return [insertChild(sheet.root, WORKSHEET_ORDER, local, xml)];
  }
  const { start, contentStart } = element;
  const tag = setAttributes(sheet.text.slice(start, contentStart), attributes);
  return [{ start, end: contentStart, text: tag }];
}
