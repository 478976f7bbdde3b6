import { AS_OF_NAME } from '../../domain/highlight/names';
import { runExcel } from '../run';
import { stopIfCancelled } from '../work';
import type { Work, WriteKind } from '../../app/ports';
import type { LookBook } from './cell-looks';
import { pageImage, type PageImage } from './page-image';
import { sheetImage, sizeOf, type SheetImage, type SheetScope } from './sheet-image';

/** All that a writing changes. */
export interface WriteScope {
  readonly sheets: readonly SheetScope[];
  /** Does it change the workbook's as-of name? */
  readonly asOfName: boolean;
}

/** Everything a writing changes, as it stood at one moment. */
export interface WriteImage {
  readonly sheets: readonly SheetImage[];
  /** What the as-of name says; null where there is none, or where it is not touched. */
  readonly asOf: string | null;
  /** The names of all sheets by their ids: formulas name sheets. */
  readonly names: ReadonlyMap<string, string>;
}

/** Which sheets' looks are asked for; `everything` says also which rules whole sheets have. */
export type Depth = 'everything' | 'looks' | 'looksOfCells';

/** How closely a writing is looked at before it is taken back: a blank ledger is the user's to dress and rule. */
export function depthOf(kind: WriteKind): Depth {
  return kind === 'template' ? 'everything' : 'looksOfCells';
}

function wantsLooks(depth: Depth, { kind }: SheetScope): boolean {
  return depth !== 'looksOfCells' || kind === 'cells';
}

/**
 * Takes an image of everything a writing changes.
 *
 * @param depth Looks are large: those of a sheet of ours are needed only to put them back.
 * @throws WorkbookFailure `imageMissing` where it is too large, `sheetMissing`, or `cancelled`.
 */
export async function writeImage(
  { sheets: scopes, asOfName }: WriteScope,
  depth: Depth,
  book: LookBook,
  work?: Work,
): Promise<WriteImage> {
  return runExcel('imageOfWrite', async (context) => {
    stopIfCancelled(work);
    const name = context.workbook.names.getItemOrNullObject(AS_OF_NAME);
    name.load('formula');
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    const sheets: SheetImage[] = [];
    for (const scope of scopes) {
      stopIfCancelled(work);
      const looks = wantsLooks(depth, scope) ? book : null;
      sheets.push(await sheetImage(context, scope, looks, depth === 'everything'));
    }
    return {
      sheets,
      asOf: asOfName && !name.isNullObject ? String(name.formula) : null,
      names: new Map(worksheets.items.map((sheet) => [sheet.id, sheet.name])),
    };
  });
}

/** How the whole sheets of an image are printed, by their ids. */
export async function pagesOf({
  sheets,
}: Pick<WriteScope, 'sheets'>): Promise<ReadonlyMap<string, PageImage | null>> {
  const pages = new Map<string, PageImage | null>();
  for (const { kind, sheetId } of sheets) {
    if (kind === 'whole') pages.set(sheetId, await pageImage(sheetId));
  }
  return pages;
}

/** How many cells an image holds. */
export function cellCount({ sheets }: WriteImage): number {
  return sheets.reduce((sum, sheet) => sum + sizeOf(sheet), 0);
}
