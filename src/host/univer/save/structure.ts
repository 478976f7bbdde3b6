import type { IWorkbookData } from '@univerjs/core';
import type { WorkbookSource } from '../open/workbook-source';

/** A sheet that is in the grid and not yet in the file; `before` is the file's sheet it stands before. */
export interface AddedSheet {
  readonly id: string;
  readonly name: string;
  readonly before: string | null;
}

export interface StructureComparison {
  readonly added: readonly AddedSheet[];
  /** Chinese sentences on what cannot be saved. */
  readonly messages: readonly string[];
}

/** Compares which sheets there are, their names and order. */
export function compareStructure(source: WorkbookSource, now: IWorkbookData): StructureComparison {
  const messages: string[] = [];
  const stored = new Map(source.sheets.map((sheet) => [sheet.id, sheet.entry.name]));
  for (const [id, name] of stored) {
    const current = now.sheets[id];
    if (!current || !now.sheetOrder.includes(id)) {
      messages.push(
        `工作表“${name}”被删除了，这里不能保存删除，请撤销后再保存，或在 Excel 中删除。`,
      );
    } else if (current.name !== name) {
      messages.push(
        `工作表“${name}”被改名为“${current.name ?? ''}”，公式和打印设置可能还用着旧名，请改回原名后再保存，或在 Excel 中改名。`,
      );
    }
  }
  const order = now.sheetOrder.filter((id) => stored.has(id));
  const expected = [...stored.keys()].filter((id) => order.includes(id));
  if (order.some((id, index) => id !== expected[index])) {
    messages.push(
      '工作表的先后顺序被调整了，这里不能保存，请拖回原处后再保存，或在 Excel 中调整。',
    );
  }
  const added = now.sheetOrder
    .map((id, index) => ({ id, rest: now.sheetOrder.slice(index + 1) }))
    .filter(({ id }) => !stored.has(id))
    .map(({ id, rest }) => ({
      id,
      name: now.sheets[id]?.name ?? '',
      before: rest.find((other) => stored.has(other)) ?? null,
    }));
  for (const { name } of added) {
    if (!isSheetName(name)) {
      messages.push(
        `工作表名“${name}”不能用：须为 1–31 个字符，不含 : \\ / ? * [ ]，首尾不是单引号，请改名后再保存。`,
      );
    }
  }
  return { added, messages };
}

/** Excel's rule for sheet names. */
function isSheetName(name: string): boolean {
  return name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name);
}
