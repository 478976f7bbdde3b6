import type { PageSetup } from '../../xlsx/read/page-setup';
import type { HostChart } from './host-charts';
import type { HostTable } from './host-tables';

/** What Office.js keeps in a workbook and Univer has no place for. */
export interface HostExtras {
  /** `workbook.settings`: names to JSON values. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** `worksheet.customProperties` by Univer sheet id. */
  readonly sheetProperties: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** `worksheet.pageLayout` by Univer sheet id; a sheet that is not here is printed plainly. */
  readonly pageSetups: Readonly<Record<string, PageSetup>>;
  /** `worksheet.charts` by Univer sheet id; of a sheet that is not here the file's own stay. */
  readonly charts: Readonly<Record<string, readonly HostChart[]>>;
  /** `worksheet.tables` by Univer sheet id; none where it is left out. */
  readonly tables?: Readonly<Record<string, readonly HostTable[]>>;
}
