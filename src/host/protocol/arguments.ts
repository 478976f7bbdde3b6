import { HostError } from './host-error';
import type { HostObject } from './host-object';

/** The arguments of one call. Each reader throws InvalidArgument when the argument is of another kind. */
export class Arguments {
  readonly #values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.#values = values;
  }

  /** The argument as it came; undefined where it was left out. */
  raw(index: number): unknown {
    return this.#values[index] ?? undefined;
  }

  text(index: number): string {
    const value = this.raw(index);
    if (typeof value !== 'string') throw new HostError('InvalidArgument');
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.raw(index) === undefined ? undefined : this.text(index);
  }

  integer(index: number): number {
    const value = this.raw(index);
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      throw new HostError('InvalidArgument');
    }
    return value;
  }

  optionalInteger(index: number, otherwise: number): number {
    return this.raw(index) === undefined ? otherwise : this.integer(index);
  }

  flag(index: number): boolean {
    const value = this.raw(index);
    if (value !== undefined && typeof value !== 'boolean') throw new HostError('InvalidArgument');
    return value ?? false;
  }

  /** True where the argument is an Excel object rather than a plain value. */
  isObject(index: number): boolean {
    return isHostObject(this.raw(index));
  }

  object(index: number): HostObject {
    const value = this.raw(index);
    if (!isHostObject(value)) throw new HostError('InvalidArgument');
    return value;
  }
}

function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'typeName' in value;
}
