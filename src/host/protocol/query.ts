import { notImplemented } from './host-error';
import type { HostObject } from './host-object';
import type { QueryInfo } from './messages';

/** Names asked for below one object, as a tree: `format/fill/color` is format → fill → color. */
type Wanted = Map<string, Wanted>;

const EVERYTHING = '*';

/**
 * Answers `load`: a PascalCase object of the properties asked for, with the member that identifies
 * the object; for a collection `{_Items: […]}`. Without names, or with `*`, all plain properties.
 */
export function answerQuery(object: HostObject, query: QueryInfo): unknown {
  const wanted: Wanted = new Map();
  for (const name of query.Select ?? []) addPath(wanted, name, false);
  for (const name of query.Expand ?? []) addPath(wanted, name, true);
  return readObject(object, wanted, query);
}

function addPath(wanted: Wanted, path: string, whole: boolean): void {
  let level = wanted;
  for (const step of path.split(/[./]/)) {
    const name = step === EVERYTHING ? step : pascal(step);
    if (name.toLowerCase() === 'items') continue;
    const next = level.get(name) ?? new Map<string, Wanted>();
    level.set(name, next);
    level = next;
  }
  if (whole) level.set(EVERYTHING, new Map());
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function readObject(object: HostObject, wanted: Wanted, page: QueryInfo = {}): unknown {
  const items = object.items();
  if (items === null) return readProperties(object, wanted);
  const own = new Map([...wanted].filter(([name]) => object.hasScalar(name)));
  const below = new Map([...wanted].filter(([name]) => !object.hasScalar(name)));
  const answer = own.size === 0 ? {} : readProperties(object, own);
  if (own.size > 0 && below.size === 0) return answer;
  const first = page.Skip ?? 0;
  const shown = items.slice(first, page.Top === undefined ? undefined : first + page.Top);
  return { ...answer, _Items: shown.map((item) => readProperties(item, below)) };
}

function readProperties(object: HostObject, wanted: Wanted): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...object.identity() };
  const everything = wanted.size === 0 || wanted.has(EVERYTHING);
  if (everything) for (const name of object.scalarNames()) answer[name] = object.read(name);
  for (const [name, below] of wanted) {
    if (name === EVERYTHING) continue;
    answer[name] = readNamed(object, name, below);
  }
  return answer;
}

function readNamed(object: HostObject, name: string, below: Wanted): unknown {
  if (object.hasScalar(name)) return object.read(name);
  if (!object.leads(name)) throw notImplemented(`${object.typeName}.${name}`);
  const next = object.follow(name);
  return next === null ? null : readObject(next, below);
}
