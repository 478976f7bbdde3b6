import { HostError } from '../protocol/host-error';
import type { LiveStyle } from '../univer/live-cells';
import { BooleanNumber } from '../univer/style-numbers';

/** Excel's number for letters that stand below one another. */
const STACKED = 180;
const STEEPEST = 90;

/** Degrees upwards from -90 to 90, or 180 for stacked letters; Univer counts downwards. */
export function orientationOf(rotation: LiveStyle['tr']): number {
  if (rotation == null) return 0;
  return rotation.v === BooleanNumber.TRUE ? STACKED : 0 - rotation.a;
}

/** Throws InvalidArgument for an angle Excel does not have. */
export function rotationOf(degrees: number): LiveStyle['tr'] {
  if (degrees === STACKED) return { a: 0, v: BooleanNumber.TRUE };
  if (!Number.isInteger(degrees) || Math.abs(degrees) > STEEPEST) {
    throw new HostError('InvalidArgument');
  }
  return degrees === 0 ? null : { a: 0 - degrees, v: BooleanNumber.FALSE };
}
