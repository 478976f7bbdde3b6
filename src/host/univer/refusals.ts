import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';

import type { ExecutedCommand } from './unit';

/** What a change is called in a refusal to save. */
const NAMES: Readonly<Record<string, string>> = {
  [InsertRowMutation.id]: '插入行',
  [RemoveRowMutation.id]: '删除行',
  [InsertColMutation.id]: '插入列',
  [RemoveColMutation.id]: '删除列',
  [MoveRowsMutation.id]: '移动行',
  [MoveColsMutation.id]: '移动列',
  [MoveRangeMutation.id]: '移动单元格区域',
  [ReorderRangeMutation.id]: '排序',
  [RemoveSheetMutation.id]: '删除工作表',
  [SetWorksheetNameMutation.id]: '重命名工作表',
  [SetWorksheetOrderMutation.id]: '移动工作表',
};

/**
 * Notes the changes that cannot be written back into the file it came from. Changes to sheets that
 * were added since the file was opened do not count: those are written whole.
 */
export class Refusals {
  /** Names of the file's sheets by id. */
  readonly #sheetNames: ReadonlyMap<string, string>;
  readonly #noted = new Set<string>();

  /** `sheets`: those of the file. */
  constructor(sheets: readonly { readonly id: string; readonly name: string }[]) {
    this.#sheetNames = new Map(sheets.map(({ id, name }) => [id, name]));
  }

  note(command: ExecutedCommand): void {
    const name = NAMES[command.id];
    const { subUnitId } = command.params as { readonly subUnitId?: string };
    const sheet = this.#sheetNames.get(subUnitId ?? '');
    if (name === undefined || sheet === undefined) return;
    this.#noted.add(
      `工作表“${sheet}”${name}后，试用台不能把改动安全写回原文件；请撤销重来，或改用 Excel 操作。`,
    );
  }

  sentences(): string[] {
    return [...this.#noted];
  }
}
