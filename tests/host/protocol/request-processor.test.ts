import { HostError } from '../../../src/host/protocol/host-error';
import type { HostObject } from '../../../src/host/protocol/host-object';
import { defineType } from '../../../src/host/protocol/host-type';
import type { Action, ObjectPath, RequestBody } from '../../../src/host/protocol/messages';
import { ACTION, PATH } from '../../../src/host/protocol/messages';
import { References } from '../../../src/host/protocol/references';
import { RequestProcessor } from '../../../src/host/protocol/request-processor';

interface Counter {
  value: number;
}

const counter: (target: Counter) => HostObject = defineType<Counter>({
  name: 'Counter',
  scalars: {
    Value: {
      get: (target) => target.value,
      set: (target, value) => {
        if (typeof value !== 'number') throw new HostError('InvalidArgument');
        target.value = value;
      },
    },
  },
  finders: {
    Grow: (target) => {
      target.value += 1;
      return counter(target);
    },
  },
  methods: {
    Crash: () => {
      throw new Error('boom');
    },
    Slow: async (target) => {
      const before = target.value;
      await new Promise((resolve) => setTimeout(resolve, 5));
      target.value = before + 10;
    },
  },
});
const ROOT: ObjectPath = { Id: 1, ObjectPathType: PATH.globalObject, Name: '' };

function processor(target: Counter, references = new References()): RequestProcessor {
  return new RequestProcessor({
    root: counter(target),
    references,
    beforeReading: () => Promise.resolve(),
    afterRequest: () => undefined,
  });
}

function body(
  actions: readonly Omit<Action, 'Id' | 'ObjectPathId'>[],
  pathId = 1,
  paths: readonly ObjectPath[] = [ROOT],
): RequestBody {
  return {
    Actions: actions.map((action, index) => ({ ...action, Id: index + 1, ObjectPathId: pathId })),
    ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
  };
}

const set = (value: unknown) => ({
  ActionType: ACTION.setProperty,
  Name: 'Value',
  ArgumentInfo: { Arguments: [value] },
});
const call = (name: string) => ({ ActionType: ACTION.method, Name: name });
const QUERY = { ActionType: ACTION.query, Name: '', QueryInfo: {} };

test('the first failure ends the request; its place and number are told', async () => {
  const target = { value: 0 };
  const answer = await processor(target).process(body([set(1), set('x'), set(2)]));
  expect(target.value).toBe(1);
  expect(answer.Results).toHaveLength(1);
  expect(answer.Error).toMatchObject({
    Code: 'InvalidArgument',
    Location: 'Counter.value',
    ActionIndex: 1,
  });
});

test('a fault of the host itself is a general exception', async () => {
  const { Error: error } = await processor({ value: 0 }).process(body([call('Crash')]));
  expect(error).toMatchObject({ Code: 'GeneralException', HttpStatusCode: 500 });
  expect(error?.Message).toContain('(boom)');
});

test('a path with an effect is followed once in a request', async () => {
  const target = { value: 0 };
  const grown: ObjectPath = {
    Id: 2,
    ObjectPathType: PATH.method,
    Name: 'Grow',
    ParentObjectPathId: 1,
  };
  const answer = await processor(target).process(body([QUERY, QUERY], 2, [ROOT, grown]));
  expect(answer.Results.map(({ Value }) => Value)).toEqual([{ Value: 1 }, { Value: 1 }]);
});

test('requests are carried out one after the other', async () => {
  const target = { value: 0 };
  const line = processor(target);
  await Promise.all([
    line.process(body([call('Slow')])),
    line.process(body([call('Slow')])),
    line.process(body([set(100)])),
  ]);
  expect(target.value).toBe(100);
});

test('a kept object is found by its reference until it is let go', async () => {
  const references = new References();
  const line = processor({ value: 7 }, references);
  const keep = body([call('_KeepReference'), { ActionType: ACTION.instantiate, Name: '' }]);
  const answer = await line.process(keep);
  expect(answer.Results[1]?.Value).toEqual({ _ReferenceId: 'ref-1' });
  const kept: ObjectPath = { Id: 2, ObjectPathType: PATH.reference, Name: 'ref-1' };
  const read = await line.process(body([QUERY], 2, [kept]));
  expect(read.Results[0]?.Value).toEqual({ Value: 7 });
  const remove = { ...call('_RemoveReference'), ArgumentInfo: { Arguments: ['ref-1'] } };
  await line.process(body([remove]));
  expect(references.count).toBe(0);
  const { Error: error } = await line.process(body([QUERY], 2, [kept]));
  expect(error?.Code).toBe('ItemNotFound');
});

test('an action type outside the subset is named', async () => {
  const answer = await processor({ value: 0 }).process(body([{ ActionType: 9, Name: '' }]));
  expect(answer.Error?.Code).toBe('NotImplemented');
  expect(answer.Error?.Message).toContain('action type 9');
});
