import type { Part, ShippedPart } from './types.d.mts';

export function licencesPage(shipped: readonly ShippedPart[], building: readonly Part[]): string;
export function refusals(
  shipped: readonly ShippedPart[],
  building: readonly Part[],
): readonly string[];
