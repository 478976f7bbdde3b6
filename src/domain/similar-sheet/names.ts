/** The name our sheet of like problems is created with; the user may rename it, the gateway knows it by its mark. */
export const SIMILAR_SHEET_NAME = '同类问题（助手）';
