import type { IWorkbookData } from '@univerjs/core';
import { readNotes } from '../../../xlsx/read/notes';
import type { WorkbookSource } from '../open/workbook-source';
import { equalJson } from './equal-json';
import type { GridResources, NotesJson } from './grid-resources';

/** What Univer can add to a workbook and we do not write: the plug-in's name and ours for it. */
const UNWRITTEN: Readonly<Record<string, string>> = {
  SHEET_RANGE_PROTECTION_PLUGIN: '区域保护',
  SHEET_WORKSHEET_PROTECTION_PLUGIN: '工作表保护',
  SHEET_WORKSHEET_PROTECTION_POINT_PLUGIN: '工作表权限',
  SHEET_RANGE_THEME_MODEL_PLUGIN: '区域主题',
};

/** Chinese sentences on changes that would be lost, so that they are refused instead. */
export function unsavedChanges(
  source: WorkbookSource,
  now: IWorkbookData,
  resources: GridResources,
): string[] {
  const messages: string[] = [];
  for (const { name, data } of now.resources ?? []) {
    const word = UNWRITTEN[name];
    if (word !== undefined && !isEmptyJson(data)) {
      messages.push(`${word}的改动这里还不能保存，请撤销后再保存，或在 Excel 中设置。`);
    }
  }
  for (const id of now.sheetOrder) {
    const stored = source.sheets.find((sheet) => sheet.id === id);
    const before = stored ? readNotes(source.package, stored.entry.path) : [];
    const notes = before.map((note) => [note.row - 1, note.column - 1, note.text]);
    if (!equalJson(inOrder(notes), inOrder(notesOf(resources.ofSheet(id).notes)))) {
      const name = now.sheets[id]?.name ?? '';
      messages.push(`“${name}”的批注有改动，这里还不能保存，请撤销后再保存，或在 Excel 中修改。`);
    }
  }
  return messages;
}

function notesOf(notes: NotesJson): (number | string)[][] {
  return Object.values(notes).flatMap((line) =>
    Object.values(line ?? {}).flatMap((note) => (note ? [[note.row, note.col, note.note]] : [])),
  );
}

function inOrder(notes: readonly (number | string)[][]): (number | string)[][] {
  return [...notes].sort((a, b) => Number(a[0]) - Number(b[0]) || Number(a[1]) - Number(b[1]));
}

/** True where a plug-in keeps nothing: no text, or objects and lists that hold nothing. */
function isEmptyJson(text: string): boolean {
  if (text === '') return true;
  const holdsNothing = (value: unknown): boolean =>
    value === null ||
    (typeof value === 'object' && Object.values(value).every((one) => holdsNothing(one)));
  return holdsNothing(JSON.parse(text));
}
