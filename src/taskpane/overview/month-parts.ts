/** The parts of a month's bar, what is late first. */
export const MONTH_PART_ORDER = ['overdue', 'open', 'completed'] as const;
export type MonthPartName = (typeof MONTH_PART_ORDER)[number];
