import type { Bill, Part, ShippedPart } from './types.d.mts';

export function collect(root: string): Promise<{
  readonly all: Bill;
  readonly shippedBill: Bill;
  readonly shipped: readonly ShippedPart[];
  readonly building: readonly Part[];
}>;
