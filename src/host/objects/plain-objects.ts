import { HostError } from '../protocol/host-error';

/** The members of a plain object; throws InvalidArgument for anything else. */
export function membersOf(value: unknown): readonly (readonly [name: string, value: unknown])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new HostError('InvalidArgument');
  }
  return Object.entries(value);
}

/** `rowHeight` as it is on the wire of plain properties: `RowHeight`. */
export function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
