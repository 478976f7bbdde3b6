/** The name our summary sheet is created with; the user may rename it, the gateway knows it by its mark. */
export const SUMMARY_SHEET_NAME = '整改汇总（助手）';
