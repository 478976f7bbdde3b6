import { LocaleType, LogLevel, mergeLocales, Univer, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-filter/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-note/facade';
import '@univerjs/sheets-numfmt/facade';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsZh from '@univerjs/sheets/locale/zh-CN';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import formulaZh from '@univerjs/sheets-formula/locale/zh-CN';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';

/** A live workbook without a screen, with every plug-in whose data a file may carry. */
export interface LiveUniver {
  readonly api: FUniver;
  /** The workbook as Univer would save it. */
  readonly snapshot: () => IWorkbookData;
  /** Calculates every formula; resolves when the results are in. */
  readonly calculate: () => Promise<void>;
  readonly dispose: () => void;
}

export function startUniver(data: IWorkbookData): LiveUniver {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(sheetsZh, formulaZh) },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(data);
  return {
    api,
    snapshot: () => workbook.save(),
    calculate: () => calculate(api),
    dispose: () => {
      univer.dispose();
    },
  };
}

async function calculate(api: FUniver): Promise<void> {
  const formula = api.getFormula();
  await new Promise<void>((resolve) => {
    const ended = formula.calculationEnd(() => {
      ended.dispose();
      // The results are written to the cells right after this event.
      setTimeout(resolve, 0);
    });
    formula.executeCalculation();
  });
}
