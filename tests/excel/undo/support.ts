import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBestLedger, type LoadedLedger } from '../../../src/app/load-ledger';
import type { Workbook } from '../../../src/app/ports';
import { DEFAULT_SETTINGS, optionsOf } from '../../../src/app/settings';
import { openHost, type EmbeddedHost } from '../../../src/host/node';

const SAMPLE = new Uint8Array(
  readFileSync(join(__dirname, '../../../assets/samples/sample-ledger.xlsx')),
);
const OPTIONS = optionsOf(DEFAULT_SETTINGS, '2025-04-30');

/** The sample, or another file, behind `Excel`; null for a blank workbook. */
export async function open(bytes: Uint8Array | null = SAMPLE): Promise<EmbeddedHost> {
  const opening = await openHost(bytes);
  if (!opening.ok) throw new Error(opening.message);
  return opening.host;
}

const HEADER = ['序号', '具体问题', '整改措施', '责任单位', '整改时限', '整改进展', '整改状态'];
const ROWS = [
  [1, '学习制度落实不到位', '修订学习制度', '办公室', '2024年12月底前', '已修订', '已完成'],
  [2, '档案管理不规范', '清理档案 ', '办公室 ', '2025年6月底前', '正在清理', '正在推进'],
  [3, '调研走过场', '开展调研', '政务科', '2025年3月底前', '', '未启动'],
  [4, '会风不实', '精简会议', '政务科', '长期坚持', '每月检查', '长期坚持'],
];

/** A blank workbook with a ledger of four problems on Sheet1: quick to be looked at as a whole. */
export async function openSmall(): Promise<EmbeddedHost> {
  const host = await open(null);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [['巡察反馈问题整改台账（反馈日期：2024年7月26日）']];
    const table = sheet.getRangeByIndexes(1, 0, ROWS.length + 1, HEADER.length);
    table.values = [HEADER, ...ROWS];
    // A look of the user's where our columns will stand.
    sheet.getRange('H4').format.fill.color = '#FFF2CC';
    await context.sync();
  });
  return host;
}

/** The ledger of the open workbook on 2025-04-30. */
export async function load(workbook: Workbook): Promise<LoadedLedger> {
  const loaded = await loadBestLedger(workbook, OPTIONS);
  if (loaded.kind !== 'ledger') throw new Error(loaded.message);
  return loaded;
}

/** The open workbook as a file. */
export async function saved(host: EmbeddedHost): Promise<Uint8Array> {
  const saving = await host.save();
  if (!saving.ok) throw new Error(saving.messages.join(''));
  return saving.bytes;
}

const LOOKS = {
  format: {
    fill: { color: true, pattern: true },
    font: { name: true, size: true, bold: true, italic: true, color: true, underline: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
} satisfies Excel.CellPropertiesLoadOptions;

/** Rows and columns beyond the last content that are looked at, too. */
const AROUND = 6;

async function rulesOf(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<unknown> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/type,items/priority,items/stopIfTrue');
  await context.sync();
  const found = formats.items.map((format) => {
    const areas = format.getRanges();
    areas.load('address');
    const { type } = format;
    if (type === 'Custom') {
      format.custom.rule.load('formula');
      format.custom.format.fill.load('color');
      format.custom.format.font.load('color,bold');
    } else if (type === 'DataBar') {
      format.dataBar.load('lowerBoundRule,upperBoundRule');
      format.dataBar.positiveFormat.load('fillColor,gradientFill');
    }
    return { format, areas, type };
  });
  await context.sync();
  return found.map(({ format, areas, type }) => [
    type,
    format.priority,
    areas.address,
    type === 'Custom' && format.custom.toJSON(),
    type === 'DataBar' && format.dataBar.toJSON(),
  ]);
}

/** Everything that Excel says of one sheet. */
async function sheetState(context: Excel.RequestContext, id: string): Promise<unknown> {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.load('name,visibility,showGridlines');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load('address');
  sheet.charts.load('items/name,items/left,items/top,items/width,items/height');
  sheet.pageLayout.load('orientation,paperSize,zoom,leftMargin,topMargin,centerHorizontally');
  const printArea = sheet.pageLayout.getPrintAreaOrNullObject();
  printArea.load('address');
  await context.sync();
  const { name, visibility, showGridlines } = sheet;
  const view = [name, visibility, showGridlines, frozen.isNullObject || frozen.address];
  // Not their ids: a chart drawn again is another one.
  const charts = sheet.charts.items.map(({ name, left, top, width, height }) => [
    name,
    left,
    top,
    width,
    height,
  ]);
  const page = [sheet.pageLayout.toJSON(), printArea.isNullObject || printArea.address];
  const rules = await rulesOf(context, sheet);
  if (used.isNullObject) return { view, charts, page, rules };
  // And what stands around it: looks that were left behind would be found there.
  const cells = used.getResizedRange(AROUND, AROUND);
  cells.load('formulas,values,numberFormat');
  const looks = cells.getCellProperties(LOOKS);
  const widths = cells.getColumnProperties({ format: { columnWidth: true } });
  const heights = cells.getRowProperties({ format: { rowHeight: true } });
  const merged = cells.getMergedAreasOrNullObject();
  merged.load('address');
  await context.sync();
  return {
    view,
    charts,
    page,
    rules,
    address: used.address,
    cells: [cells.formulas, cells.values, cells.numberFormat],
    looks: looks.value,
    sizes: [widths.value, heights.value],
    merges: merged.isNullObject ? '' : merged.address,
  };
}

/** Everything that Excel says of the workbook, as text; what sheets keep of their charts is no part of it. */
export async function state(): Promise<string> {
  const all = await Excel.run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.load('items/id');
    names.load('items/name,items/formula');
    settings.load('items/key,items/value');
    await context.sync();
    const sheets: unknown[] = [];
    for (const { id } of worksheets.items) sheets.push(await sheetState(context, id));
    return {
      sheets,
      names: names.items.map(({ name, formula }) => [name, formula as unknown]),
      settings: settings.items.map(({ key, value }) => [key, value as unknown]),
    };
  });
  return JSON.stringify(all);
}

/** What the first cell of an address holds. */
export async function cell(sheet: string, address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('formulas');
    await context.sync();
    return (range.formulas as unknown[][])[0]?.[0];
  });
}

/** The user types into a cell. */
export async function type(sheet: string, address: string, input: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[input]];
    await context.sync();
  });
}

/** Compares what `state` said; what differs is shown part by part. */
export function expectState(now: string, was: string): void {
  if (now === was) return;
  expect(JSON.parse(now)).toEqual(JSON.parse(was));
}
