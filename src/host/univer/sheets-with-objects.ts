import { sheetElement } from '../../xlsx/read/worksheet';
import type { OpenedWorkbook } from './open-workbook';

/** Ids of the sheets whose file holds pictures, shapes, charts or tables. */
export function sheetsWithObjects(opened: OpenedWorkbook): ReadonlySet<string> {
  const holders = opened.source.sheets.filter(({ part }) =>
    ['drawing', 'tableParts'].some((element) => sheetElement(part, element) !== undefined),
  );
  return new Set(holders.map(({ id }) => id));
}
