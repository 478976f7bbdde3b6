/** Excel calls a file damaged whose elements stand in another order (ECMA-376 CT_Worksheet, …). */
export const WORKSHEET_ORDER: readonly string[] =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

export const HEADER_FOOTER_ORDER: readonly string[] =
  'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'.split(' ');

export const SHEET_PR_ORDER: readonly string[] = ['tabColor', 'outlinePr', 'pageSetUpPr'];

export const WORKBOOK_ORDER: readonly string[] =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );

export const STYLES_ORDER: readonly string[] =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
    ' ',
  );
