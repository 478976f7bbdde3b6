/** The name our draft sheet is created with; the user may rename it, the gateway knows it by its mark. */
export const DRAFT_SHEET_NAME = '进展情况文稿（助手）';
