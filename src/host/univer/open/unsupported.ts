import { readCellFormulas } from '../../../xlsx/formula/cell-formulas';
import { readConditionalRules } from '../../../xlsx/read/conditional-formats';
import { sheetElement } from '../../../xlsx/read/worksheet';
import { toRules } from './conditional-formats';
import type { SheetSource } from './sheet-data';
import type { WorkbookSource } from './workbook-source';

/** Chinese sentences on what the grid does not show; all of it stays in the file. */
export function listUnsupported(source: WorkbookSource): string[] {
  const found = source.workbook.sheets
    .filter((entry) => entry.kind !== 'worksheet')
    .map((entry) => `“${entry.name}”不是普通工作表（图表工作表等），这里不显示，保存时原样保留。`);
  if (source.workbook.date1904) {
    found.push('工作簿使用 1904 日期系统，日期已换算显示，保存时换算回去。');
  }
  for (const sheet of source.sheets) found.push(...inSheet(source, sheet));
  return found;
}

function inSheet(source: WorkbookSource, sheet: SheetSource): string[] {
  const found: string[] = [];
  const name = sheet.entry.name;
  const rules = readConditionalRules(sheet.part);
  const hidden = rules.length - toRules(sheet.id, rules, source.styles).length;
  if (hidden > 0) {
    found.push(`“${name}”有 ${hidden} 条条件格式这里显示不了，保存时原样保留。`);
  }
  const locked = readCellFormulas(sheet.part).locked.size;
  if (locked > 0) {
    found.push(`“${name}”有 ${locked} 个单元格属于数组公式或模拟运算表，只显示结果，不能修改。`);
  }
  if (sheetElement(sheet.part, 'drawing')) {
    found.push(`“${name}”有图表或图片，这里不显示，保存时原样保留。`);
  }
  return found;
}
