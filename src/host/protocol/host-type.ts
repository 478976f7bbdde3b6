import { Arguments } from './arguments';
import { notImplemented } from './host-error';
import type { HostObject } from './host-object';

/** A plain property. Without `set` the client itself refuses to write it. */
export interface Scalar<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
  /** Not given by `load()` without names: it is costly or rarely meant. */
  readonly onlyByName?: true;
}

/** The members of one Excel type that this host answers; one table per object file. */
export interface HostType<T> {
  /** As in errors: `Range`, `Worksheet`. */
  readonly name: string;
  /** How the object is found again in its collection. */
  readonly id?: { readonly member: 'Id' | '_Id'; readonly of: (target: T) => string };
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Properties that are objects; null where the object does not exist (`…OrNullObject`). */
  readonly objects?: Readonly<Record<string, (target: T) => HostObject | null>>;
  /** Methods that return an object; null for a null object. */
  readonly finders?: Readonly<Record<string, (target: T, args: Arguments) => HostObject | null>>;
  /** Methods that do something or return a plain value. */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments) => unknown>>;
  /** Collections: the items in order. */
  readonly items?: (target: T) => readonly HostObject[];
  /** Collections: what the indexer `getItem` finds; throws ItemNotFound. */
  readonly item?: (target: T, args: Arguments) => HostObject;
}

/** Which members of one type are answered, as they are on the wire; `Items` and `GetItem` of a collection. */
export type AnsweredMembers = ReadonlySet<string>;

const defined = new Map<string, AnsweredMembers>();

/** All types whose files have been loaded, by name: what the table in the documents is made from. */
export function answeredTypes(): ReadonlyMap<string, AnsweredMembers> {
  return defined;
}

function membersOf<T>(type: HostType<T>): AnsweredMembers {
  const { scalars, objects, finders, methods, items, item } = type;
  return new Set([
    ...[scalars, objects, finders, methods].flatMap((table) => Object.keys(table ?? {})),
    ...(items === undefined ? [] : ['Items']),
    ...(item === undefined ? [] : ['GetItem']),
  ]);
}

/**
 * Makes the constructor of one Excel type from its table. A member that the table does not have
 * throws NotImplemented with its full name.
 */
export function defineType<T>(type: HostType<T>): (target: T) => HostObject {
  defined.set(type.name, membersOf(type));
  const missing = (member: string) => notImplemented(`${type.name}.${member}`);
  const listed = Object.entries(type.scalars ?? {})
    .filter(([, scalar]) => scalar.onlyByName !== true)
    .map(([name]) => name);
  return (target) => ({
    typeName: type.name,
    target,
    identity: () => (type.id === undefined ? {} : { [type.id.member]: type.id.of(target) }),
    scalarNames: () => listed,
    hasScalar: (name) => type.scalars?.[name] !== undefined,
    read(name) {
      const scalar = type.scalars?.[name];
      if (scalar === undefined) throw missing(name);
      return scalar.get(target);
    },
    write(name, value) {
      const set = type.scalars?.[name]?.set;
      if (set === undefined) throw missing(name);
      set(target, value);
    },
    leads: (name) => type.objects?.[name] !== undefined,
    follow(name) {
      const object = type.objects?.[name];
      if (object === undefined) throw missing(name);
      return object(target);
    },
    find(name, values) {
      const finder = type.finders?.[name];
      if (finder === undefined) throw missing(name);
      return finder(target, new Arguments(values));
    },
    call(name, values) {
      const method = type.methods?.[name];
      if (method === undefined) throw missing(name);
      return method(target, new Arguments(values));
    },
    items: () => type.items?.(target) ?? null,
    item(values) {
      if (type.item === undefined) throw missing('GetItem');
      return type.item(target, new Arguments(values));
    },
  });
}
