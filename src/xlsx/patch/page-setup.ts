import { MARGIN_ATTRIBUTES, readPageSetup, type PageSetup } from '../read/page-setup';
import { sheetElement, type WorksheetPart } from '../read/worksheet';
import { insertChild, putChild, putContent } from '../xml/edit-element';
import type { Splice } from '../xml/splice';
import { setAttributes } from '../xml/start-tag';
import { escapeXml } from '../xml/xml-text';
import { HEADER_FOOTER_ORDER, WORKSHEET_ORDER } from './element-order';

type Attributes = Readonly<Record<string, string | null>>;

/**
 * Changes how a sheet is printed where it differs; the printer's own settings and every attribute that
 * is not named stay. Whether the sheet is fitted to pages is said elsewhere: `sheetPrSplices`; print titles
 * and area are names of the workbook: `printNameEdits`.
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
    ...attributeSplices(sheet, 'pageMargins', marginsOf(wanted, changed)),
    ...attributeSplices(sheet, 'pageSetup', setup),
    ...lineSplices(sheet, stored, wanted),
  ];
}

const MARGINS = Object.keys(MARGIN_ATTRIBUTES) as (keyof typeof MARGIN_ATTRIBUTES)[];

/** All six where one changes: the element has no others and may lack none. */
function marginsOf(wanted: PageSetup, changed: readonly (keyof PageSetup)[]): Attributes {
  if (!MARGINS.some((margin) => changed.includes(margin))) return {};
  return Object.fromEntries(MARGINS.map((name) => [MARGIN_ATTRIBUTES[name], String(wanted[name])]));
}

const LINES = { header: 'oddHeader', footer: 'oddFooter' } as const;

function lineSplices(sheet: WorksheetPart, stored: PageSetup, wanted: PageSetup): Splice[] {
  const changed = (['header', 'footer'] as const).filter((line) => stored[line] !== wanted[line]);
  if (changed.length === 0) return [];
  const xmlOf = (line: keyof typeof LINES): string =>
    wanted[line] === '' ? '' : `<${LINES[line]}>${escapeXml(wanted[line])}</${LINES[line]}>`;
  const element = sheetElement(sheet, 'headerFooter');
  const all = xmlOf('header') + xmlOf('footer');
  if (!element) {
    const xml = `<headerFooter>${all}</headerFooter>`;
    return [insertChild(sheet.root, WORKSHEET_ORDER, 'headerFooter', xml)];
  }
  if (element.selfClosing) return [putContent(sheet.text, element, all)];
  return changed.flatMap((line) =>
    putChild(element, HEADER_FOOTER_ORDER, LINES[line], xmlOf(line)),
  );
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
