import type { Parts } from './xlsx-parts';
import { LEDGER_PARTS } from './xlsx-fixture';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PKG = 'http://schemas.openxmlformats.org/package/2006';
const CHARTS = 'http://schemas.microsoft.com/office/2011/relationships';

const corner = (row: number, column: number): string =>
  `<col>${column}</col><colOff>9525</colOff><row>${row}</row><rowOff>0</rowOff>`;

const PICTURE = `<oneCellAnchor><from>${corner(1, 8)}</from><ext cx="952500" cy="952500"/><pic><nvPicPr><cNvPr id="7" name="图片 7" descr="现场照片"/><cNvPicPr/></nvPicPr><blipFill><a:blip xmlns:r="${R}" r:embed="rId2"/></blipFill><spPr/></pic><clientData/></oneCellAnchor>`;

/** A chart in its drawing, named and related as told. */
const chart = (name: string, id: number, relation: string): string =>
  `<twoCellAnchor editAs="oneCell"><from>${corner(8, 0)}</from><to>${corner(20, 6)}</to><graphicFrame macro=""><nvGraphicFramePr><cNvPr id="${id}" name="${name}"/><cNvGraphicFramePr/></nvGraphicFramePr><xfrm/><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${R}" r:id="${relation}"/></a:graphicData></a:graphic></graphicFrame><clientData/></twoCellAnchor>`;

/** What another program drew on the ledger: a picture, an area chart with parts of its own, a line chart. */
export const DRAWING: Parts = {
  'xl/drawings/drawing1.xml': `${HEAD}<wsDr xmlns="${XDR}" xmlns:a="${A}">${PICTURE}${chart('趋势图', 9, 'rId1')}${chart('对比图', 12, 'rId3')}</wsDr>`,
  'xl/drawings/_rels/drawing1.xml.rels': `${HEAD}<Relationships xmlns="${PKG}/relationships"><Relationship Id="rId1" Type="${R}/chart" Target="../charts/chart1.xml"/><Relationship Id="rId2" Type="${R}/image" Target="../media/image1.png"/><Relationship Id="rId3" Type="${R}/chart" Target="/xl/charts/chart2.xml"/></Relationships>`,
  'xl/charts/chart1.xml': `${HEAD}<c:chartSpace xmlns:c="${C}"><c:chart><c:plotArea><c:areaChart/></c:plotArea></c:chart></c:chartSpace>`,
  'xl/charts/_rels/chart1.xml.rels': `${HEAD}<Relationships xmlns="${PKG}/relationships"><Relationship Id="rId1" Type="${CHARTS}/chartStyle" Target="style1.xml"/><Relationship Id="rId2" Type="${R}/image" Target="../media/image1.png"/></Relationships>`,
  'xl/charts/style1.xml': `${HEAD}<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" id="201"/>`,
  'xl/charts/chart2.xml': `${HEAD}<c:chartSpace xmlns:c="${C}"><c:chart><c:plotArea><c:lineChart><c:grouping val="standard"/><c:ser><c:marker><c:symbol val="none"/></c:marker></c:ser></c:lineChart></c:plotArea></c:chart></c:chartSpace>`,
  'xl/media/image1.png': 'PNG',
  '[Content_Types].xml': (LEDGER_PARTS['[Content_Types].xml'] ?? '').replace(
    '</Types>',
    '<Default Extension="png" ContentType="image/png"/><Override PartName="/xl/charts/chart2.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/><Override PartName="/xl/charts/style1.xml" ContentType="application/vnd.ms-office.chartstyle+xml"/></Types>',
  ),
};
