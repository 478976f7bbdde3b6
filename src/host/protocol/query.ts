import { notImplemented } from './host-error';
import type { HostObject } from './host-object';
import type { QueryInfo } from './messages';

/** Names asked for below one object, as a tree: `format/fill/color` is format → fill → color. */
type Wanted = Map<string, Wanted>;

const EVERYTHING = '*';
/** Marks that the items of the object were asked for; what is asked of them stands beside it. */
const ITEMS = 'items';

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
    if (name.toLowerCase() === 'items') {
      level.set(ITEMS, new Map());
      continue;
    }
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
  const asked = new Map([...wanted].filter(([name]) => name !== ITEMS));
  if (items === null) {
    // Without this the client would be told that there are no items to speak of.
    const listed = asked.size < wanted.size || isWholeCollection(object, asked);
    if (listed) throw notImplemented(`${object.typeName}.Items`);
    return readProperties(object, asked);
  }
  const own = new Map([...asked].filter(([name]) => object.hasScalar(name)));
  const below = new Map([...asked].filter(([name]) => !object.hasScalar(name)));
  const answer = own.size === 0 ? {} : readProperties(object, own);
  if (own.size > 0 && below.size === 0 && !wanted.has(ITEMS)) return answer;
  const first = page.Skip ?? 0;
  const shown = items.slice(first, page.Top === undefined ? undefined : first + page.Top);
  return { ...answer, _Items: shown.map((item) => readProperties(item, below)) };
}

/** `load()` of a collection, without names, means its items. */
function isWholeCollection({ typeName }: HostObject, asked: Wanted): boolean {
  return typeName.endsWith('Collection') && (asked.size === 0 || asked.has(EVERYTHING));
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
