import { DRAWING } from '../support/xlsx-drawing';
import { ledgerFile, LEDGER_PARTS } from '../support/xlsx-fixture';

/** Rules of every kind Excel has, one of them so like ours that only the marker tells them apart. */
const RULES = [
  '<cfRule type="expression" dxfId="0" priority="11"><formula>N("整改台账的说明")=0</formula></cfRule>',
  '<cfRule type="expression" dxfId="0" priority="12"><formula>AND($I4="逾期",$A4&lt;&gt;"")</formula></cfRule>',
  '<cfRule type="cellIs" dxfId="1" priority="13" operator="between"><formula>1</formula><formula>2</formula></cfRule>',
  '<cfRule type="containsText" dxfId="0" priority="14" operator="containsText" text="逾期"><formula>NOT(ISERROR(SEARCH("逾期",A4)))</formula></cfRule>',
  '<cfRule type="beginsWith" dxfId="0" priority="15" operator="beginsWith" text="逾"><formula>LEFT(A4,1)="逾"</formula></cfRule>',
  '<cfRule type="top10" dxfId="1" priority="16" rank="3"/>',
  '<cfRule type="aboveAverage" dxfId="1" priority="17"/>',
  '<cfRule type="duplicateValues" dxfId="1" priority="18"/>',
  '<cfRule type="uniqueValues" dxfId="1" priority="19"/>',
  '<cfRule type="timePeriod" dxfId="1" priority="20" timePeriod="today"><formula>FLOOR(A4,1)=TODAY()</formula></cfRule>',
  '<cfRule type="containsBlanks" dxfId="1" priority="21"><formula>LEN(TRIM(A4))=0</formula></cfRule>',
  '<cfRule type="colorScale" priority="22"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule>',
  '<cfRule type="iconSet" priority="23"><iconSet iconSet="3TrafficLights1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule>',
].join('');

/** The user's own rules over these cells, as they stand in the file. */
function usersRules(area: string): string {
  return `<conditionalFormatting sqref="${area}">${RULES}</conditionalFormatting>`;
}

const HEADER = '<c r="E3" s="1" t="inlineStr"><is><t>整改状态</t></is></c></row><row r="4"';

function replaced(name: string, changes: readonly (readonly [string, string])[]): string {
  let text = LEDGER_PARTS[name] ?? '';
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
    text = text.replace(from, to);
  }
  return text;
}

/** The parts that differ from the fixture. */
const partsOf = (rules: string) => ({
  ...DRAWING,
  'xl/worksheets/sheet1.xml': replaced('xl/worksheets/sheet1.xml', [
    ['</row><row r="4"', HEADER],
    ['<conditionalFormatting sqref="A4:F6">', `${rules}<conditionalFormatting sqref="A4:F6">`],
    // A TODAY() of the user's is reckoned anew with every day.
    ['<c r="G6"><f>TODAY()</f><v>45000</v></c>', '<c r="G6"><v>45000</v></c>'],
  ]),
  'xl/worksheets/sheet2.xml': replaced('xl/worksheets/sheet2.xml', [
    ['</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>'],
  ]),
  'xl/sharedStrings.xml': replaced('xl/sharedStrings.xml', [['责任单位', '问题']]),
});

/**
 * A ledger as a careful clerk keeps it: fills, conditional formats of every kind, names, a filter,
 * validation, notes, hidden rows and columns, a picture, charts, print set-up, and another sheet that is
 * protected.
 *
 * @param area The cells of the user's own rules.
 */
export function usersLedger(area: string): Uint8Array {
  return ledgerFile(partsOf(usersRules(area)));
}
