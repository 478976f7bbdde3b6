import { chartSplices, type ChartEdit } from '../../../src/xlsx/patch/charts';
import { readCharts } from '../../../src/xlsx/read/charts';
import { readChartSpace } from '../../../src/xlsx/read/charts-space';
import type { XlsxPackage } from '../../../src/xlsx/package/xlsx-package';
import { applySplices } from '../../../src/xlsx/xml/splice';
import { LEDGER_PARTS } from '../../support/xlsx-fixture';
import { ledgerPackage, sheetOf } from '../../support/xlsx-open';
import type { Parts } from '../../support/xlsx-parts';

const SHEET2 = 'xl/worksheets/sheet2.xml';
const CORNER = { row: 0, column: 0, down: 0, across: 0 };
const CHART = readChartSpace(
  '<c:chartSpace xmlns:c="urn:chart"><c:chart><c:plotArea><c:pieChart/></c:plotArea></c:chart></c:chartSpace>',
);

function edit(name = '图'): ChartEdit {
  if (!CHART) throw new Error('no chart');
  return { name, place: { from: CORNER, to: CORNER }, part: null, chart: CHART };
}

/** A sheet after a chart was added: its package and its text. */
function withChart(path: string, replaced: Parts, added: readonly ChartEdit[] = [edit()]) {
  const pkg: XlsxPackage = ledgerPackage(replaced);
  const sheet = sheetOf(pkg, path);
  const splices = chartSplices(pkg, sheet, { kept: new Set(), written: added });
  return { pkg, text: applySplices(sheet.text, splices) };
}

test('the drawing stands where the schema wants it', () => {
  const { text } = withChart(SHEET2, {});
  expect(text).toMatch(
    /<\/sheetData><drawing xmlns:r="[^"]+" r:id="rId2"\/><tableParts count="1">/,
  );
});

test('a worksheet with prefixed elements gets a prefixed drawing', () => {
  const prefixed = (LEDGER_PARTS[SHEET2] ?? '')
    .replace(/<(\/?)([a-z]\w*)(?=[\s/>])/gi, '<$1x:$2')
    .replace(' xmlns="', ' xmlns:x="');
  expect(withChart(SHEET2, { [SHEET2]: prefixed }).text).toContain('</x:sheetData><x:drawing ');
});

test('a drawing that leads nowhere is replaced rather than said twice', () => {
  const broken = (LEDGER_PARTS[SHEET2] ?? '').replace(
    '<tableParts',
    '<drawing r:id="rId77"/><tableParts',
  );
  const { text } = withChart(SHEET2, { [SHEET2]: broken });
  expect(text.match(/<drawing /g)).toHaveLength(1);
  expect(text).not.toContain('rId77');
});

test('in a strict file all addresses are strict', () => {
  const strict = Object.fromEntries(
    Object.entries(LEDGER_PARTS).map(([name, text]) => [
      name,
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    ]),
  );
  const { pkg, text } = withChart(SHEET2, strict);
  const written = ['xl/drawings/drawing2.xml', 'xl/charts/chart2.xml'].map((name) =>
    pkg.text(name),
  );
  expect(written.join('')).not.toContain('schemas.openxmlformats.org');
  expect(written.join('')).toContain('http://purl.oclc.org/ooxml/drawingml/chart');
  expect(text).toContain('xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"');
});

test('several charts share the drawing and differ in id, relation and part', () => {
  const { pkg, text } = withChart(SHEET2, {}, [edit('一'), edit('二 & “三”')]);
  pkg.setText(SHEET2, text);
  const found = readCharts(pkg, sheetOf(pkg, SHEET2));
  expect(found.map(({ name, part, drawing }) => [name, part, drawing])).toEqual([
    ['一', 'xl/charts/chart2.xml', 'xl/drawings/drawing2.xml'],
    ['二 & “三”', 'xl/charts/chart3.xml', 'xl/drawings/drawing2.xml'],
  ]);
  const drawing = pkg.text('xl/drawings/drawing2.xml') ?? '';
  expect([...drawing.matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(['2', '3']);
  expect([...drawing.matchAll(/r:id="(\w+)"/g)].map(([, id]) => id)).toEqual(['rId1', 'rId2']);
});
