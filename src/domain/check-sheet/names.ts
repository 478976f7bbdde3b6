/** The name our check sheet is created with; the user may rename it, the gateway knows it by its mark. */
export const CHECK_SHEET_NAME = '台账体检（助手）';
