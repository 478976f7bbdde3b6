import { type SeriesMark, seriesOf } from '../marks/series';
import { slip } from '../slips';
import type { Check } from '../view';

/** 一是 without 二是: either a point is missing or it needs no number. */
export const checkLonePoints: Check = ({ marks }) =>
  seriesOf('point', marks).flatMap((series) =>
    series
      .filter(
        (mark, at) =>
          mark.ordinal === 1 &&
          !isSecond(mark, series[at - 1] ?? null) &&
          isLast(mark, series[at + 1] ?? null),
      )
      .map((mark) =>
        slip('ordinal-alone', mark, '只有“一是”，后面没有“二是”；请补上其余各点，或去掉“一是”。'),
      ),
  );

/** Does the count end here: at a heading, or at another 一是 of a later paragraph? */
function isLast(mark: SeriesMark, next: SeriesMark | null): boolean {
  if (next?.after !== null) return true;
  return next.ordinal === 1 && next.line - mark.line > 1;
}

/** 一是 right after 一是 is a slip of its own. */
function isSecond(mark: SeriesMark, before: SeriesMark | null): boolean {
  return before?.ordinal === 1 && mark.after === null && mark.line - before.line <= 1;
}
