import type { BodySample } from '../column-content';
import type { Claim } from '../types';

/** One step of making roles out of claims. Returns the same columns in the same order. */
export type SettleRule = (claims: readonly Claim[], body: BodySample) => readonly Claim[];
