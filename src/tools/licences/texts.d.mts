import type { ShippedPart } from './types.d.mts';

export function thirdPartyText(root: string, shipped: readonly ShippedPart[]): Promise<string>;
