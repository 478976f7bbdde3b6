/** Points between narrow margins on A3 landscape: 420 mm less 18 mm. */
const BOARD_POINTS = 1139;
/** How Excel turns characters of a column into points. */
const POINTS_PER_CHARACTER = 5.25;
const PADDING_POINTS = 3.75;

/** Excel characters for the whole timeline, where its slots may be so wide. */
const TIMELINE_WIDTH = 72;
const SLOT = { narrowest: 3.6, widest: 7 } as const;
/** Excel characters; within these a problem takes what is left of the page. */
const PROBLEM = { narrowest: 36, widest: 84 } as const;

/** Excel characters of one slot of the timeline. */
export function slotWidth(count: number): number {
  const even = Math.floor((TIMELINE_WIDTH / count) * 10) / 10;
  return Math.min(SLOT.widest, Math.max(SLOT.narrowest, even));
}

/** Excel characters left for the problems beside columns of these widths. */
export function problemWidth(others: readonly number[]): number {
  const padding = (others.length + 1) * PADDING_POINTS;
  const all = Math.floor((BOARD_POINTS - padding) / POINTS_PER_CHARACTER);
  const taken = others.reduce((sum, width) => sum + width, 0);
  return Math.min(PROBLEM.widest, Math.max(PROBLEM.narrowest, Math.floor(all - taken)));
}
