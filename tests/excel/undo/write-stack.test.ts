import fc from 'fast-check';
import type { WriteKind } from '../../../src/app/ports';
import { imagelessStep } from '../../../src/excel/undo/image-step';
import type { UndoStep } from '../../../src/excel/undo/step';
import { MOST_HELD_CELLS, MOST_WRITES, WriteStack } from '../../../src/excel/undo/write-stack';

/** A step that notes what is done with it. */
function step(some: Partial<UndoStep> = {}): UndoStep {
  return {
    kind: 'highlight',
    sheets: ['甲'],
    size: 1,
    corrected: [],
    isSetting: false,
    check: () => Promise.resolve(),
    undo: () => Promise.resolve({}),
    ...some,
  };
}

const note = (kind: WriteKind) => ({ kind, time: '9:05', settings: [] }) as const;

test('each writing is one of its own unless it was made together with others', async () => {
  const stack = new WriteStack();
  stack.add(step());
  await stack.together(note('summary'), () => {
    stack.add(step({ sheets: ['甲'] }));
    stack.add(step({ kind: 'summary', sheets: ['乙'] }));
    return Promise.resolve();
  });
  expect(stack.last()).toEqual({
    id: 2,
    kind: 'summary',
    time: '9:05',
    sheets: ['甲', '乙'],
    corrected: [],
  });
  await stack.undoLast();
  expect(stack.last()).toMatchObject({ id: 1, kind: 'highlight', time: null });
});

test('a writing of which one image could not be kept says so', async () => {
  const stack = new WriteStack();
  await stack.together(note('summary'), () => {
    stack.add(step());
    stack.add(imagelessStep('summary', []));
    return Promise.resolve();
  });
  expect(stack.last()).toMatchObject({ kind: 'summary', imageless: true });
  stack.add(step());
  expect(stack.last()).not.toHaveProperty('imageless');
});

test('steps made together are undone from the last to the first, after each was checked', async () => {
  const said: string[] = [];
  const noted = (name: string): UndoStep =>
    step({
      check: () => Promise.resolve(void said.push(`check ${name}`)),
      undo: () => Promise.resolve({ emptied: [String(said.push(`undo ${name}`))] }),
    });
  const stack = new WriteStack();
  await stack.together(note('summary'), () => {
    stack.add(noted('first'));
    stack.add(noted('second'));
    return Promise.resolve();
  });
  await stack.undoLast();
  expect(said).toEqual(['check second', 'check first', 'undo second', 'undo first']);
});

test('where one of them may not be undone none is, and the writing stays', async () => {
  const undo = jest.fn(() => Promise.resolve({}));
  const stack = new WriteStack();
  await stack.together(note('summary'), () => {
    stack.add(step({ check: () => Promise.reject(new Error('newer')) }));
    stack.add(step({ undo }));
    return Promise.resolve();
  });
  await expect(stack.undoLast()).rejects.toThrow('newer');
  expect(undo).not.toHaveBeenCalled();
  expect(stack.last()).not.toBeNull();
});

test('work that failed keeps what it wrote before', async () => {
  const stack = new WriteStack();
  const failing = stack.together(note('highlight'), () => {
    stack.add(step());
    return Promise.reject(new Error('half'));
  });
  await expect(failing).rejects.toThrow('half');
  expect(stack.last()).toMatchObject({ kind: 'highlight' });
});

test.each<[WriteKind, steps: readonly boolean[], kept: boolean]>([
  ['highlight', [true], false],
  ['highlight', [true, false], true],
  ['highlight', [], false],
  ['saveSettings', [true], true],
  ['snapshot', [true], true],
  ['snapshot', [], false],
])('%s that wrote %j (is it a setting?) can be undone: %s', async (kind, steps, kept) => {
  const stack = new WriteStack();
  await stack.together(note(kind), () => {
    for (const isSetting of steps) stack.add(step({ isSetting }));
    return Promise.resolve();
  });
  expect(stack.last() !== null).toBe(kept);
});

test('what was left over can be undone the next time', async () => {
  const stack = new WriteStack();
  const rest = step({ undo: () => Promise.resolve({ restored: 2 }) });
  stack.add(step({ undo: () => Promise.resolve({ restored: 1, rest }) }));
  expect((await stack.undoLast()).restored).toBe(1);
  expect((await stack.undoLast()).restored).toBe(2);
  expect(stack.last()).toBeNull();
});

test('only so many writings and so many cells are held, the latest before all', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: MOST_HELD_CELLS }), { minLength: 1, maxLength: 12 }),
      async (sizes) => {
        const stack = new WriteStack();
        for (const size of sizes) stack.add(step({ size }));
        const held: number[] = [];
        for (let last = stack.last(); last !== null; last = stack.last()) {
          held.push(sizes[last.id - 1] ?? NaN);
          await stack.undoLast();
        }
        expect(held).toEqual([...sizes].reverse().slice(0, held.length));
        expect(held.length).toBeGreaterThan(0);
        expect(held.length).toBeLessThanOrEqual(MOST_WRITES);
        const all = held.reduce((sum, size) => sum + size, 0);
        expect(held.length === 1 || all <= MOST_HELD_CELLS).toBe(true);
      },
    ),
  );
});
