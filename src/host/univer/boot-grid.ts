import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-filter-ui/lib/index.css';
import '@univerjs/sheets-note-ui/lib/index.css';

import type { IWorkbookData, Workbook } from '@univerjs/core';
import {
  ICommandService,
  LocaleType,
  LogLevel,
  ThemeService,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { ScrollToCellCommand, UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';

import { addToCellMenu, type CellMenuItem } from './cell-menu';
import { GRID_WORDS } from './grid-words';
import { LiveWorkbook } from './live-workbook';
import { registerFeatures, registerFormulaEngine, registerSheets } from './sheet-plugins';
import { createUnit, toRange } from './unit';

/** Long enough for a burst of writes, short enough not to be noticed. */
const CALCULATE_AFTER_MS = 50;

export interface GridOptions {
  readonly dark: boolean;
  /** Given what adds lines to the cells' menu of this grid. */
  readonly onCellMenu?: (add: (item: CellMenuItem) => void) => void;
}

/** Opens a workbook as a grid inside an element, which it fills and leaves empty when disposed. */
export function openGrid(
  container: HTMLElement,
  data: IWorkbookData,
  options: GridOptions,
): LiveWorkbook {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: options.dark,
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: GRID_WORDS },
    logLevel: LogLevel.WARN,
  });
  // The order is Univer's: what draws before what is drawn, each feature before its controls.
  univer.registerPlugin(UniverRenderEnginePlugin);
  registerFormulaEngine(univer);
  univer.registerPlugin(UniverUIPlugin, { container, ribbonType: 'simple' });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  registerSheets(univer);
  univer.registerPlugin(UniverSheetsUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  registerFeatures(univer);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsFilterUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    data,
  );
  const injector = univer.__getInjector();
  options.onCellMenu?.((item) => {
    addToCellMenu(injector, item);
  });
  return new LiveWorkbook(createUnit(injector, workbook), {
    calculateAfterMs: CALCULATE_AFTER_MS,
    setDark: (dark) => {
      injector.get(ThemeService).setDarkMode(dark);
    },
    reveal: (area) => {
      void injector
        .get(ICommandService)
        .executeCommand(ScrollToCellCommand.id, { range: toRange(area) });
    },
    dispose: () => {
      univer.dispose();
      container.replaceChildren();
    },
  });
}
