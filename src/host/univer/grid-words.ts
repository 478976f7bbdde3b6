import { mergeLocales } from '@univerjs/core';
import design from '@univerjs/design/locale/zh-CN';
import docs from '@univerjs/docs-ui/locale/zh-CN';
import sheets from '@univerjs/sheets/locale/zh-CN';
import conditionalFormats from '@univerjs/sheets-conditional-formatting-ui/locale/zh-CN';
import dataValidation from '@univerjs/sheets-data-validation-ui/locale/zh-CN';
import filter from '@univerjs/sheets-filter-ui/locale/zh-CN';
import formula from '@univerjs/sheets-formula/locale/zh-CN';
import formulaUi from '@univerjs/sheets-formula-ui/locale/zh-CN';
import note from '@univerjs/sheets-note-ui/locale/zh-CN';
import numfmt from '@univerjs/sheets-numfmt-ui/locale/zh-CN';
import sheetsUi from '@univerjs/sheets-ui/locale/zh-CN';
import ui from '@univerjs/ui/locale/zh-CN';

/** The Chinese words of every part of the grid. */
export const GRID_WORDS = mergeLocales(
  design,
  ui,
  docs,
  sheets,
  sheetsUi,
  formula,
  formulaUi,
  numfmt,
  conditionalFormats,
  dataValidation,
  filter,
  note,
);
