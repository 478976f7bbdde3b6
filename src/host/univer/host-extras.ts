/** What Office.js keeps in a workbook and Univer has no place for. */
export interface HostExtras {
  /** `workbook.settings`: names to JSON values. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** `worksheet.customProperties` by Univer sheet id. */
  readonly sheetProperties: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
