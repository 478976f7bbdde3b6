/** The name our register is created with; the user may rename it, the gateway knows it by its mark. */
export const REGISTER_SHEET_NAME = '督办登记（助手）';
