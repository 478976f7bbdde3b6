/** The name our comparison sheet is created with; the user may rename it, the gateway knows it by its mark. */
export const COMPARISON_SHEET_NAME = '进度对比（助手）';
