/** The name our look-back sheet is created with; the user may rename it, the gateway knows it by its mark. */
export const LOOK_BACK_SHEET_NAME = '回头看（助手）';

/** Over the rows whose problem is no longer in the plan because it is open again, and over those not found. */
export const NOT_PLANNED = '已填写、现在不在计划中的问题';
export const NOT_FOUND = '台账中已找不到的问题';

/** Lines of ours below the rows; whatever else stands there is the user's. */
export const END_LINES: readonly string[] = [
  NOT_PLANNED,
  NOT_FOUND,
  '没有需要回头看的问题。',
  '本表由整改台账助手生成，没有改动台账；再次生成时，右边各列已填的内容和加在最右边的列都会保留。',
];
export const [, , NOTHING_PLANNED = '', MADE_BY = ''] = END_LINES;
