import { cellCorner, boxOf } from './chart-geometry';
import type { Scalar } from '../protocol/host-type';
import type { RangeTarget } from './targets';

/** Where a range stands, in points from the top left corner of the sheet; hidden lines have no size. */
function boxMember(key: 'left' | 'top' | 'width' | 'height'): Scalar<RangeTarget> {
  return {
    get: ({ sheet, area }) =>
      boxOf(sheet, {
        from: cellCorner(area.top, area.left),
        to: cellCorner(area.bottom + 1, area.right + 1),
      })[key],
    // A whole column is a million rows high: not to be reckoned unless it is asked for.
    onlyByName: true,
  };
}

export const GEOMETRY: Readonly<Record<string, Scalar<RangeTarget>>> = {
  Left: boxMember('left'),
  Top: boxMember('top'),
  Width: boxMember('width'),
  Height: boxMember('height'),
};
