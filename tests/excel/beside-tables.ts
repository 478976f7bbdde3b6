import { columnNumber } from '../../src/domain/grid/cells';
import { openXlsx } from '../../src/xlsx/open-xlsx';

/** A row of cells as the user types it. */
export type Row = readonly (string | number)[];

const PART = 'xl/worksheets/sheet1.xml';

/** Telephone list A–C, ledger E–J (rows 2–8), counts L–O; a list below the ledger, one below our columns. */
export const TABLES: Readonly<Record<string, readonly Row[]>> = {
  A1: [
    ['通讯录', '', ''],
    ['姓名', '职务', '办公电话'],
    ['甲', '主任', 8801],
    ['乙', '科员', 8802],
    ['丙', '科员', 8803],
  ],
  E1: [
    ['整改台账（反馈日期：2024年7月26日）', '', '', '', '', ''],
    ['序号', '问题', '整改措施', '责任单位', '整改时限', '整改状态'],
    [1, '会议记录不全', '补齐记录', '办公室', '2024年12月底', '已完成'],
    [2, '台账不清', '重建台账', '人事处', '2025年3月底', '正在推进'],
    [3, '档案不全', '补齐档案', '办公室', '2025年5月5日', '正在推进'],
    [4, '培训不够', '制定计划', '人事处', '2025年12月底', '未启动'],
    [5, '教育不常', '每季开展', '政治处', '长期坚持', '长期坚持'],
    [6, '标识不清', '更换标识', '办公室', '2025年3月底', '正在推进'],
  ],
  L2: [
    ['责任单位', '问题总数', '已完成', '完成率'],
    ['办公室', 3, 1, 0.33],
    ['人事处', 2, 0, 0],
    ['逾期', 2, '已完成', 0],
  ],
  E12: [
    ['姓名', '职务', '办公电话'],
    ['丁', '主任', 8804],
    ['戊', '科员', 8805],
  ],
  Q12: [
    ['事项', '状态'],
    ['采购', '已完成'],
    ['验收', '逾期'],
  ],
};

/** Writes one block of cells as the user does. */
export async function put(address: string, rows: readonly Row[]): Promise<void> {
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    const width = rows[0]?.length ?? 1;
    first.getResizedRange(rows.length - 1, width - 1).values = rows.map((row) => [...row]);
    await context.sync();
  });
}

function sheetXml(bytes: Uint8Array): string {
  const opening = openXlsx(bytes);
  if (!opening.ok) throw new Error(opening.message);
  return opening.package.text(PART) ?? '';
}

/** The cells of these columns as written in the file: address, style and contents. */
export function cellsIn(bytes: Uint8Array, isAsked: (column: number) => boolean): string[] {
  const cells = sheetXml(bytes).match(/<c [^>]*?(?:\/>|>.*?<\/c>)/gu) ?? [];
  return cells.filter((cell) => isAsked(columnNumber(/ r="([A-Z]+)/u.exec(cell)?.[1] ?? '')));
}

/** Cells that hold something; a style alone is no content. */
export function contentsOf(bytes: Uint8Array): string[] {
  return cellsIn(bytes, () => true)
    .filter((cell) => !cell.endsWith('/>'))
    .map((cell) => cell.replace(/ s="\d+"/u, ''));
}

/** The rules of the file: their areas and formula. */
export function rulesOf(bytes: Uint8Array): string[] {
  const formats =
    /<conditionalFormatting sqref="([^"]*)"[^>]*>([\s\S]*?)<\/conditionalFormatting>/gu;
  return [...sheetXml(bytes).matchAll(formats)].map(
    ([, area, rule]) => `${area ?? ''} ${/<formula>(.*?)<\/formula>/u.exec(rule ?? '')?.[1] ?? ''}`,
  );
}
