import { HostError } from '../../../src/host/protocol/host-error';
import type { HostObject } from '../../../src/host/protocol/host-object';
import { defineType } from '../../../src/host/protocol/host-type';
import { answerQuery } from '../../../src/host/protocol/query';

interface Leaf {
  readonly id: string;
}

const leaf: (target: Leaf) => HostObject = defineType<Leaf>({
  name: 'Leaf',
  id: { member: 'Id', of: ({ id }) => id },
  scalars: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ id }) => `name of ${id}` },
    Costly: { get: () => 'costly', onlyByName: true },
  },
  objects: { Next: ({ id }) => (id === 'last' ? null : leaf({ id: `${id}+` })) },
});
const tree = defineType<readonly string[]>({
  name: 'Tree',
  scalars: { Count: { get: (ids) => ids.length } },
  items: (ids) => ids.map((id) => leaf({ id })),
});

const A = { Id: 'a', Name: 'name of a' };

test.each([
  ['everything where nothing is named', {}, A],
  ['everything for a star', { Select: ['*'] }, A],
  ['what is named, and the id', { Select: ['name'] }, A],
  ['what only comes by name', { Select: ['costly'] }, { Id: 'a', Costly: 'costly' }],
  [
    'what lies deeper',
    { Select: ['next/name'] },
    { Id: 'a', Next: { Id: 'a+', Name: 'name of a+' } },
  ],
  [
    'all of what is expanded',
    { Expand: ['next'] },
    { Id: 'a', Next: { Id: 'a+', Name: 'name of a+' } },
  ],
])('%s', (_name, query, answer) => {
  expect(answerQuery(leaf({ id: 'a' }), query)).toEqual(answer);
});

test('an object that is not there is null', () => {
  expect(answerQuery(leaf({ id: 'last' }), { Select: ['next/name'] })).toEqual({
    Id: 'last',
    Next: null,
  });
});

test.each([
  ['items with their ids', { Select: ['name'] }, { _Items: [A, { Id: 'b', Name: 'name of b' }] }],
  [
    'a page of items',
    { Select: ['name'], Top: 1, Skip: 1 },
    { _Items: [{ Id: 'b', Name: 'name of b' }] },
  ],
  ['what the collection has itself', { Select: ['count'] }, { Count: 2 }],
])('of a collection: %s', (_name, query, answer) => {
  expect(answerQuery(tree(['a', 'b']), query)).toEqual(answer);
});

test('a member that is not there is named', () => {
  expect(() => answerQuery(leaf({ id: 'a' }), { Select: ['colour'] })).toThrow(
    new HostError('NotImplemented', '(Leaf.Colour)'),
  );
});
