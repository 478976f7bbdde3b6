import { zipParts, type Parts } from './xlsx-parts';

/**
 * A ledger workbook with the features that a careless writer loses: rich text, the user's own rules
 * with a data bar's extension, validations, notes, a chart, a filter, hidden rows and columns, names,
 * printer settings, another add-in's settings, WPS and custom XML parts. Small enough to read.
 */
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PKG = 'http://schemas.openxmlformats.org/package/2006';
const ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationships = (
  ...targets: readonly (readonly [id: string, type: string, target: string])[]
) =>
  `${HEAD}<Relationships xmlns="${PKG}/relationships">${targets
    .map(([id, type, target]) => {
      const address = type.includes(':') ? type : `${R}/${type}`;
      return `<Relationship Id="${id}" Type="${address}" Target="${target}"/>`;
    })
    .join('')}</Relationships>`;

const TYPES: Readonly<Record<string, string>> = {
  'xl/workbook.xml': `${ML}.sheet.main+xml`,
  'xl/worksheets/sheet1.xml': `${ML}.worksheet+xml`,
  'xl/worksheets/sheet2.xml': `${ML}.worksheet+xml`,
  'xl/worksheets/sheet3.xml': `${ML}.worksheet+xml`,
  'xl/styles.xml': `${ML}.styles+xml`,
  'xl/sharedStrings.xml': `${ML}.sharedStrings+xml`,
  'xl/calcChain.xml': `${ML}.calcChain+xml`,
  'xl/comments1.xml': `${ML}.comments+xml`,
  'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
  'xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  'xl/tables/table1.xml': `${ML}.table+xml`,
  'xl/webextensions/webextension1.xml': 'application/vnd.ms-office.webextension+xml',
  'xl/webextensions/taskpanes.xml': 'application/vnd.ms-office.webextensiontaskpanes+xml',
  'xl/cellimages.xml': 'application/vnd.wps-officedocument.cellimage+xml',
};

const CONTENT_TYPES = `${HEAD}<Types xmlns="${PKG}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="${ML}.printerSettings"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${Object.entries(
  TYPES,
)
  .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
  .join('')}</Types>`;

const WORKBOOK = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${R}"><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="整改台账" sheetId="1" r:id="rId1"/><sheet name="人员" sheetId="4" r:id="rId2"/><sheet name="_cfg" sheetId="7" state="veryHidden" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">整改台账!$A$3:$G$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">整改台账!$3:$3</definedName><definedName name="单位列表" comment="下拉">人员!$A$2:$A$3</definedName><definedName name="天数" localSheetId="1">10</definedName></definedNames><calcPr calcId="191029"/></workbook>`;

const SHEET1 = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"><sheetPr codeName="Sheet1"><tabColor rgb="FFC00000"/></sheetPr><dimension ref="A1:G6"/><sheetViews><sheetView zoomScale="85" workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="C4" sqref="C4"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="14.4"/><cols><col min="1" max="1" width="6.7109375" customWidth="1"/><col min="2" max="3" width="20.7109375" customWidth="1" style="1"/><col min="7" max="7" width="9" hidden="1" customWidth="1"/></cols><sheetData><row r="1" spans="1:7" ht="33.75" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c></row><row r="3" spans="1:7"><c r="A3" s="1" t="s"><v>1</v></c><c r="B3" s="1" t="s"><v>2</v></c><c r="C3" s="1" t="s"><v>3</v></c><c r="D3" s="1" t="s"><v>4</v></c></row><row r="4" spans="1:7"><c r="A4"><v>1</v></c><c r="B4" t="s"><v>5</v></c><c r="C4" s="2"><v>45777</v></c><c r="D4" s="3"><v>0.3</v></c><c r="E4"><f t="shared" ref="E4:E6" si="0">IF(D4=1,"已完成",C4-1)</f><v>45776</v></c><c r="F4" t="b"><v>1</v></c></row><row r="5" spans="1:7" hidden="1"><c r="A5"><v>2</v></c><c r="B5" t="inlineStr"><is><t>内嵌文字</t></is></c><c r="C5" s="2"><v>45800</v></c><c r="D5" s="3"><v>1</v></c><c r="E5" t="str"><f t="shared" si="0"/><v>已完成</v></c><c r="F5" t="e"><v>#N/A</v></c></row><row r="6" spans="1:7"><c r="A6"><v>3</v></c><c r="B6" s="4" t="s"><v>6</v></c><c r="C6" t="s"><v>7</v></c><c r="D6" s="3"><v>0.5</v></c><c r="E6" t="e"><f t="shared" si="0"/><v>#VALUE!</v></c><c r="G6"><f>TODAY()</f><v>45000</v></c></row></sheetData><sheetProtection selectLockedCells="1"/><autoFilter ref="A3:G6"><filterColumn colId="3"><filters><filter val="0.3"/><filter val="0.5"/></filters></filterColumn></autoFilter><mergeCells count="1"><mergeCell ref="A1:G1"/></mergeCells><conditionalFormatting sqref="A4:F6"><cfRule type="expression" dxfId="0" priority="2"><formula>$D4&lt;1</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="D4:D6"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="num" val="0"/><cfvo type="num" val="1"/><color rgb="FF63C384"/></dataBar><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{11111111-2222-3333-4444-555555555555}</x14:id></ext></extLst></cfRule><cfRule type="cellIs" dxfId="1" priority="1" stopIfTrue="1" operator="equal"><formula>1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B4:B6"><formula1>"甲,乙"</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId3"/><headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter><drawing r:id="rId4"/><legacyDrawing r:id="rId2"/><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{11111111-2222-3333-4444-555555555555}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo><x14:negativeFillColor rgb="FF00FF00"/></x14:dataBar></x14:cfRule><xm:sqref>D4:D6</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="4" id="{99999999-2222-3333-4444-555555555555}"><xm:f>人员!$A$2="甲"</xm:f></x14:cfRule><xm:sqref>F4:F6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`;

const SHEET2 = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${R}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>单位</t></is></c><c r="B1" t="inlineStr"><is><t>人数</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>甲</t></is></c><c r="B2"><v>3</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>乙</t></is></c><c r="B3"><f>COUNTIF(整改台账!$D$4:$D$6,1)</f><v>1</v></c></row><row r="4"><c r="B4"><f>SUM(B2:B3)</f><v>4</v></c><c r="C4"><f t="array" ref="C4:C5">B2:B3*2</f><v>6</v></c></row><row r="5"><c r="C5"><v>2</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font><font><b/><sz val="16"/><name val="黑体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color indexed="64"/></left><right/><top/><bottom style="medium"><color rgb="FF112233"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0"><protection locked="0"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><b/></font></dxf></dxfs></styleSheet>`;

const STRINGS = `${HEAD}<sst xmlns="${MAIN}" count="8" uniqueCount="8"><si><t>安全隐患整改台账</t></si><si><t>序号</t></si><si><t>责任单位</t></si><si><t>整改时限</t></si><si><t>进度</t></si><si><r><t>消防通道</t></r><r><rPr><b/><color rgb="FFFF0000"/></rPr><t xml:space="preserve"> 堵塞</t></r><rPh sb="0" eb="1"><t>xiao</t></rPh></si><si><t>第一行&#10;第二行_x000D_末</t></si><si><t>2025年12月底前</t></si></sst>`;

const WE = 'http://schemas.microsoft.com/office/webextensions';

/** Part by part, so that a test can change one. */
export const LEDGER_PARTS: Parts = {
  '[Content_Types].xml': CONTENT_TYPES,
  '_rels/.rels': relationships(
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    [
      'rId2',
      'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
      '/xl/webextensions/taskpanes.xml',
    ],
  ),
  'xl/workbook.xml': WORKBOOK,
  'xl/_rels/workbook.xml.rels': relationships(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
    ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
    ['rId4', 'styles', 'styles.xml'],
    ['rId5', 'sharedStrings', 'sharedStrings.xml'],
    ['rId6', 'calcChain', 'calcChain.xml'],
    ['rId7', 'http://www.wps.cn/officeDocument/2020/cellImage', 'cellimages.xml'],
    ['rId8', 'customXml', '../customXml/item1.xml'],
  ),
  'xl/worksheets/sheet1.xml': SHEET1,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(
    ['rId1', 'comments', '../comments1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ['rId4', 'drawing', '../drawings/drawing1.xml'],
  ),
  'xl/worksheets/sheet2.xml': SHEET2,
  'xl/worksheets/_rels/sheet2.xml.rels': relationships(['rId1', 'table', '../tables/table1.xml']),
  'xl/worksheets/sheet3.xml': `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': STRINGS,
  'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="E4" i="1"/></calcChain>`,
  'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>张三</author></authors><commentList><comment ref="B4" authorId="0"><text><r><t>请注意</t></r><r><t>跟进</t></r></text></comment></commentList></comments>`,
  'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"/>',
  'xl/drawings/drawing1.xml': `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
  'xl/drawings/_rels/drawing1.xml.rels': relationships(['rId1', 'chart', '../charts/chart1.xml']),
  'xl/charts/chart1.xml': `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>`,
  'xl/tables/table1.xml': `${HEAD}<table xmlns="${MAIN}" id="1" name="人员表" displayName="人员表" ref="A1:B3"/>`,
  'xl/printerSettings/printerSettings1.bin': '\u0000\u0001打印',
  'xl/cellimages.xml': `${HEAD}<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>`,
  'customXml/item1.xml': '<ledger xmlns="urn:example:ledger"/>',
  'xl/webextensions/taskpanes.xml': `${HEAD}<wetp:taskpanes xmlns:wetp="${WE}/taskpanes/2010/11"><wetp:taskpane visibility="0"><wetp:webextensionref xmlns:r="${R}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  'xl/webextensions/_rels/taskpanes.xml.rels': relationships([
    'rId1',
    'http://schemas.microsoft.com/office/2011/relationships/webextension',
    'webextension1.xml',
  ]),
  'xl/webextensions/webextension1.xml': `${HEAD}<we:webextension xmlns:we="${WE}/webextension/2010/11" id="{1}"><we:reference id="11111111-1111-1111-1111-111111111111" version="1.0.0.0"/><we:properties><we:property name="k" value="&quot;别人的&quot;"/></we:properties></we:webextension>`,
};

/** The fixture as a file, with some of its parts replaced. */
export function ledgerFile(replaced: Parts = {}): Uint8Array {
  return zipParts({ ...LEDGER_PARTS, ...replaced });
}
