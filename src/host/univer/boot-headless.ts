import type { IWorkbookData, Workbook } from '@univerjs/core';
import { LocaleType, LogLevel, mergeLocales, Univer, UniverInstanceType } from '@univerjs/core';
import sheetsZh from '@univerjs/sheets/locale/zh-CN';
import formulaZh from '@univerjs/sheets-formula/locale/zh-CN';

import { LiveWorkbook } from './live-workbook';
import { registerFeatures, registerFormulaEngine, registerSheets } from './sheet-plugins';
import { createUnit } from './unit';

/** Opens a workbook without a screen. */
export function openHeadless(data: IWorkbookData): LiveWorkbook {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    // Without words Univer throws as soon as it would name a new sheet.
    locales: { [LocaleType.ZH_CN]: mergeLocales(sheetsZh, formulaZh) },
    logLevel: LogLevel.SILENT,
  });
  registerFormulaEngine(univer);
  registerSheets(univer);
  registerFeatures(univer);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    data,
  );
  return new LiveWorkbook(createUnit(univer.__getInjector(), workbook), {
    calculateAfterMs: null,
    dispose: () => {
      univer.dispose();
    },
  });
}
