import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from '@univerjs/core';

/** One sheet of the snapshot that is to be saved, with the styles its cells name. */
export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly data: Partial<IWorksheetData>;
  readonly cells: IObjectMatrixPrimitiveType<ICellData>;
  /** A cell's style, wherever it is kept. */
  readonly styleOf: (cell: Pick<ICellData, 's'>) => Nullable<IStyleData>;
}

export function gridSheet(now: IWorkbookData, id: string): GridSheet {
  const data = now.sheets[id] ?? {};
  return {
    id,
    name: data.name ?? '',
    data,
    cells: data.cellData ?? {},
    styleOf: ({ s }) => (typeof s === 'string' ? now.styles[s] : s),
  };
}
