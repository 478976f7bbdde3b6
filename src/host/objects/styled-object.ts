import type { Scalar } from '../protocol/host-type';
import type { LiveStyle } from '../univer/live-cells';
import { restyle } from './range-style';
import type { StyleMember, StyleMembers } from './style-members';
import type { RangeTarget } from './targets';

/** How the cells of a range are asked: by the look of the cell, or by the looks of its text's parts. */
type CommonOf = <T>(range: RangeTarget, read: (style: LiveStyle) => T) => T | null;

/** The plain properties of a Range… object from its style members. */
export function styleScalars(
  members: StyleMembers,
  commonOf: CommonOf,
): Record<string, Scalar<RangeTarget>> {
  const scalar = ({ get, patch, mixed }: StyleMember): Scalar<RangeTarget> => ({
    get: (range) => commonOf(range, get) ?? mixed ?? null,
    set: (range, value) => {
      const change = patch(value);
      if (Object.keys(change).length > 0) restyle(range, change);
    },
  });
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [name, scalar(member)]),
  );
}
