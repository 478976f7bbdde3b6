import type { IWorkbookData } from '@univerjs/core';
import { blankXlsx } from '../../xlsx/blank-xlsx';
import { damageCode, failure, openXlsx, type XlsxFailureCode } from '../../xlsx/open-xlsx';
import type { XlsxPackage } from '../../xlsx/package/xlsx-package';
import type { HostExtras } from './host-extras';
import { readExtras } from './open/extras';
import { listUnsupported } from './open/unsupported';
import { toWorkbookData } from './open/workbook-data';
import { readWorkbookSource, type WorkbookSource } from './open/workbook-source';

/** A file as opened: the package it came from, and what Univer and Office.js are given of it. */
export interface OpenedWorkbook {
  readonly package: XlsxPackage;
  /** The parts as read, for a later save to compare with; nobody else needs it. */
  readonly source: WorkbookSource;
  /** Yours to hand to Univer, which changes it; a save does not look at it again. */
  readonly data: IWorkbookData;
  readonly extras: HostExtras;
  /** Chinese sentences on what the grid does not show. All of it stays in the file. */
  readonly unsupported: readonly string[];
}

export type WorkbookOpening =
  | { readonly ok: true; readonly opened: OpenedWorkbook }
  | { readonly ok: false; readonly code: XlsxFailureCode; readonly message: string };

/** Opens the bytes of an .xlsx file. What cannot be opened is answered with one Chinese sentence. */
export function openWorkbook(bytes: Uint8Array): WorkbookOpening {
  const opening = openXlsx(bytes);
  if (!opening.ok) return opening;
  try {
    const source = readWorkbookSource(opening.package);
    if (source.sheets.length === 0) return failure('notXlsx');
    return {
      ok: true,
      opened: {
        package: opening.package,
        source,
        data: toWorkbookData(source),
        extras: readExtras(opening.package, source.sheets),
        unsupported: listUnsupported(source),
      },
    };
  } catch (error) {
    const code = damageCode(error);
    if (code === null) throw error;
    return failure(code);
  }
}

/** A new workbook with one empty sheet, `Sheet1`; `name` is the workbook's. */
export function blankWorkbook(name: string): OpenedWorkbook {
  const opening = openWorkbook(blankXlsx());
  if (!opening.ok) throw new Error(`Cannot open the blank workbook: ${opening.message}`);
  return { ...opening.opened, data: { ...opening.opened.data, name } };
}
