/** Titles of our two columns, in order; the reader knows them and takes them for no role. */
export const HELPER_TITLES = ['规范时限（助手）', '预警状态（助手）'] as const;

/** The workbook name that holds 统计日期, so that a formula can be late or not next week too. */
export const AS_OF_NAME = '整改_统计日期';

/** Begins the marker inside every rule of ours: `整改台账:overdue:1`. */
export const MARKER_PREFIX = '整改台账:';

/**
 * Stands before the word on the further rows of a problem: they are coloured like the first, but a
 * COUNTIF for the word counts problems, not rows.
 */
export const DITTO = '〃';
