import type { Part } from './types.d.mts';

export function licenceOf(part: Pick<Part, 'name' | 'licences'>): {
  readonly licence: string;
  readonly why: string | null;
};
export function isAllowed(licence: string, shipped: boolean): boolean;
