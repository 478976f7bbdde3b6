import { strToU8, zipSync } from 'fflate';
import { guideSheet } from './guide-sheet.mjs';
import { ledgerSheet } from './ledger-sheet.mjs';
import { sheetXml } from './sheet-xml.mjs';
import { stylesXml } from './styles.mjs';
import { absoluteAreaRef, escapeXml } from './xml.mjs';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Zip entries carry local wall-clock time; these parts are the same in every zone. */
const ZIP_DATE = new Date(2025, 3, 30, 12, 0, 0);

function sharedStrings() {
  const texts = new Map();
  let uses = 0;
  return {
    add(text) {
      uses += 1;
      if (!texts.has(text)) texts.set(text, texts.size);
      return texts.get(text);
    },
    xml() {
      const items = [...texts.keys()].map((text) => `<si><t>${escapeXml(text)}</t></si>`);
      return `<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${texts.size}">${items.join('')}</sst>`;
    },
  };
}

const relationships = (targets) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

function definedName(sheet, index, { name, area, rows, hidden }) {
  const where = rows ? `$${rows[0]}:$${rows[1]}` : absoluteAreaRef(area);
  const flag = hidden ? ' hidden="1"' : '';
  return `<definedName name="${name}" localSheetId="${index}"${flag}>${sheet}!${where}</definedName>`;
}

function workbookXml(sheets) {
  const names = sheets.flatMap((sheet, i) =>
    sheet.names.map((name) => definedName(sheet.name, i, name)),
  );
  const tabs = sheets.map(
    ({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>' +
    `<sheets>${tabs.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`
  );
}

function contentTypes(sheets) {
  const overrides = [
    ['/xl/workbook.xml', `${CONTENT}.sheet.main+xml`],
    ...sheets.map((_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, `${CONTENT}.worksheet+xml`]),
    ['/xl/styles.xml', `${CONTENT}.styles+xml`],
    ['/xl/sharedStrings.xml', `${CONTENT}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ];
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    overrides
      .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
      .join('') +
    '</Types>'
  );
}

const CORE_XML =
  `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"` +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>整改台账（示例）</dc:title>' +
  '<dcterms:created xsi:type="dcterms:W3CDTF">2025-04-30T00:00:00Z</dcterms:created></cp:coreProperties>';

const APP_XML = `<Properties xmlns="${OFFICE}/extended-properties"><Application>Microsoft Excel</Application></Properties>`;

/** The sample ledger as .xlsx bytes: the same on every machine and at every time. */
export function sampleWorkbook() {
  const sheets = [ledgerSheet(), guideSheet()];
  const strings = sharedStrings();
  const sheetParts = sheets.map((sheet, i) => [
    `xl/worksheets/sheet${i + 1}.xml`,
    sheetXml(sheet, strings, i === 0),
  ]);
  const parts = [
    ['[Content_Types].xml', contentTypes(sheets)],
    [
      '_rels/.rels',
      relationships([
        [`${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
        [`${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
      ]),
    ],
    ['docProps/app.xml', APP_XML],
    ['docProps/core.xml', CORE_XML],
    ['xl/workbook.xml', workbookXml(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, i) => [
          `${OFFICE}/relationships/worksheet`,
          `worksheets/sheet${i + 1}.xml`,
        ]),
        [`${OFFICE}/relationships/styles`, 'styles.xml'],
        [`${OFFICE}/relationships/sharedStrings`, 'sharedStrings.xml'],
      ]),
    ],
    ...sheetParts,
    ['xl/styles.xml', stylesXml()],
    ['xl/sharedStrings.xml', strings.xml()],
  ];
  return zipSync(
    Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(DECLARATION + xml)])),
    { level: 9, mtime: ZIP_DATE },
  );
}
