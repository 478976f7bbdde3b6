import type { CellEdit, Work, Workbook } from './ports';

/** The methods that may take long. */
type LongMethod = 'readSheet' | 'applyHighlights' | 'writeOwnSheet' | 'editCells';

/**
 * The same workbook, whose long methods tell of their progress and can be stopped without every use case
 * handing that on. What a caller passes itself comes first.
 *
 * @param work Asked at each call.
 * @param wrote Called once part of a long writing stands, or the whole of it.
 * @param edits Called with the cells of the user's that are about to be edited.
 */
export function trackedWorkbook(
  workbook: Workbook,
  work: () => Work,
  wrote: () => void = () => undefined,
  edits: (sheetId: string, cells: readonly CellEdit[]) => void = () => undefined,
): Workbook {
  const writing = (): Work => {
    const { onProgress, signal } = work();
    return {
      ...(signal && { signal }),
      onProgress: (done, all) => {
        if (done > 0) wrote();
        onProgress?.(done, all);
      },
    };
  };
  const long: Pick<Workbook, LongMethod> = {
    readSheet: (id, own) => workbook.readSheet(id, { ...work(), ...own }),
    applyHighlights: (plan, own) => workbook.applyHighlights(plan, { ...writing(), ...own }),
    writeOwnSheet: (kind, plan, own) =>
      workbook.writeOwnSheet(kind, plan, { ...writing(), ...own }),
    editCells: (id, cells, own) => {
      edits(id, cells);
      return workbook.editCells(id, cells, { ...writing(), ...own });
    },
  };
  return new Proxy(workbook, {
    get: (target, name) => {
      if (Object.hasOwn(long, name)) return long[name as LongMethod];
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}
