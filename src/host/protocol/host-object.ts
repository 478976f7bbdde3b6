/** One Excel object as the request processor sees it: its type's table bound to what it stands for. */
export interface HostObject {
  readonly typeName: string;
  /** What the object stands for; `instanceof` tells which kind. */
  readonly target: unknown;
  /** The member by which the client remembers the object, if it has one. */
  identity(): Readonly<Record<string, string>>;
  scalarNames(): readonly string[];
  hasScalar(name: string): boolean;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  /** True where the property leads to an object rather than to a plain value. */
  leads(name: string): boolean;
  /** Follows a property to an object. */
  follow(name: string): HostObject | null;
  /** Calls a method that returns an object. */
  find(name: string, values: readonly unknown[]): HostObject | null;
  /** Calls a method that does something. */
  call(name: string, values: readonly unknown[]): unknown;
  /** The items of a collection, or null for any other object. */
  items(): readonly HostObject[] | null;
  item(values: readonly unknown[]): HostObject;
}
