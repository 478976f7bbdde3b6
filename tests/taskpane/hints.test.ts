import { browserHintMemory } from '../../src/taskpane/hints';

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

test('what was kept is remembered by the next pane, in its own partition only', () => {
  expect(browserHintMemory('a|').seen()).toBe(false);
  browserHintMemory('a|').keep();
  expect(browserHintMemory('a|').seen()).toBe(true);
  expect(browserHintMemory('b|').seen()).toBe(false);
  expect(Object.keys(localStorage)).toEqual(['a|rectification-ledger:hints-seen']);
});

test('where the browser allows no storage, nothing breaks and nothing is remembered', () => {
  const refuse = (): never => {
    throw new DOMException('refused', 'SecurityError');
  };
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  const memory = browserHintMemory('');
  expect(() => {
    memory.keep();
  }).not.toThrow();
  expect(memory.seen()).toBe(false);
});
