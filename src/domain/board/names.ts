/** The name our board is created with; the user may rename it, the gateway knows it by its mark. */
export const BOARD_SHEET_NAME = '挂图作战（助手）';
