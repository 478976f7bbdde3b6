/** The name of the new sheet where the active one is not empty. */
export const LEDGER_SHEET_NAME = '整改台账';
/** Of a date as offices write it. */
export const DAY_FORMAT = 'yyyy"年"m"月"d"日"';
