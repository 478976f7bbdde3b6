import type { Bill } from './types.d.mts';

export function settled(bill: object): Bill;
export function shippedOf(
  bill: Bill,
  names: readonly string[],
): { readonly bill: Bill; readonly through: ReadonlyMap<string, string> };
