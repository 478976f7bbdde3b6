import { HostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { common } from './range-sizes';

/**
 * Several objects of one type as one, as the format of RangeAreas: what is written goes to each, what is
 * read is what all of them say, else null. It is no collection.
 */
export function together(objects: readonly HostObject[]): HostObject {
  const [first] = objects;
  if (first === undefined) throw new HostError('InvalidArgument');
  const below = (found: readonly (HostObject | null)[]): HostObject | null => {
    const objectsBelow = found.filter((object) => object !== null);
    return objectsBelow.length === found.length ? together(objectsBelow) : null;
  };
  return {
    typeName: first.typeName,
    target: null,
    identity: () => first.identity(),
    scalarNames: () => first.scalarNames(),
    hasScalar: (name) => first.hasScalar(name),
    read: (name) => common(objects, (object) => object.read(name)),
    write(name, value) {
      for (const object of objects) object.write(name, value);
    },
    leads: (name) => first.leads(name),
    follow: (name) => below(objects.map((object) => object.follow(name))),
    find: (name, values) => below(objects.map((object) => object.find(name, values))),
    async call(name, values) {
      for (const object of objects) await object.call(name, values);
      return null;
    },
    items: () => null,
    item: (values) => together(objects.map((object) => object.item(values))),
  };
}
