import { HostError, notImplemented } from './host-error';
import type { HostObject } from './host-object';
import type { ArgumentInfo, ObjectPath, RequestBody } from './messages';
import { PATH } from './messages';
import type { References } from './references';

/**
 * Finds the objects a request names. Each path is followed once per request, as in Excel: a path
 * such as `worksheets.add()` has an effect.
 */
export class ObjectPaths {
  readonly #paths: RequestBody['ObjectPaths'];
  readonly #root: HostObject;
  readonly #references: References;
  readonly #beforeOther: () => void;
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    paths: RequestBody['ObjectPaths'],
    root: HostObject,
    references: References,
    beforeOther: () => void = () => undefined,
  ) {
    this.#beforeOther = beforeOther;
    this.#paths = paths;
    this.#root = root;
    this.#references = references;
  }

  /** The object, or null for a null object. Throws the HostError of the step that failed. */
  find(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[id];
    if (path === undefined) throw new HostError('InvalidArgument', `(object path ${id})`);
    const object = this.#follow(path);
    this.#found.set(id, object);
    return object;
  }

  /** The arguments with the objects they name in their places. */
  values(info: ArgumentInfo | undefined): readonly unknown[] {
    return this.#fill(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  /** `Worksheet.getRange`, as `debugInfo.errorLocation` names the step that failed. */
  location(id: number): string {
    const path = this.#paths[id];
    if (path === undefined) return '';
    const parent = path.ParentObjectPathId;
    // A step above may be the one that failed; then it is the place.
    if (parent !== undefined && !this.#found.has(parent)) return this.location(parent);
    const owner = parent === undefined ? undefined : this.#found.get(parent);
    return place(owner?.typeName ?? 'Workbook', path.Name === '' ? 'GetItem' : path.Name);
  }

  #follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.globalObject) return this.#root;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.#references.find(path.Name);
      if (kept === undefined) throw new HostError('ItemNotFound', `(reference ${path.Name})`);
      return kept;
    }
    const parent = this.find(path.ParentObjectPathId ?? 0);
    // What hangs below a null object is null too.
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) return parent.follow(path.Name);
    if (path.ObjectPathType === PATH.method) {
      if (!NAVIGATION.has(path.Name)) this.#beforeOther();
      return parent.find(path.Name, this.values(path.ArgumentInfo));
    }
    if (path.ObjectPathType === PATH.indexer) return parent.item(this.values(path.ArgumentInfo));
    throw notImplemented(`object path type ${path.ObjectPathType}`);
  }

  #fill(values: readonly unknown[], ids: readonly unknown[]): unknown[] {
    return values.map((value, index) => {
      const id = ids[index];
      if (typeof id === 'number' && id > 0) return this.find(id);
      if (Array.isArray(value) && Array.isArray(id)) return this.#fill(value, id);
      return value;
    });
  }
}

/** Methods that only say which object is meant: they look at no cell and change nothing. */
const NAVIGATION: ReadonlySet<string> = new Set([
  'GetCell',
  'GetColumn',
  'GetFirst',
  'GetItem',
  'GetItemAt',
  'GetItemOrNullObject',
  'GetOffsetRange',
  'GetRange',
  'GetRangeByIndexes',
  'GetRanges',
  'GetResizedRange',
  'GetRow',
]);

/** `Range.values` from the type's name and the member as it is on the wire. */
export function place(typeName: string, member: string): string {
  return `${typeName}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}
