import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND_NAMES } from '../../src/app/commands/names';
import { registerCommands } from '../../src/excel/ribbon-commands';

type Run = (event: { completed: () => void }) => void;

/** What Office is told of the commands. */
function associated(run: (name: string, completed: () => void) => void): Map<string, Run> {
  const ties = new Map<string, Run>();
  const actions = { associate: (name: string, tied: Run) => ties.set(name, tied) };
  Object.assign(globalThis, { Office: { onReady: () => Promise.resolve({}), actions } });
  registerCommands(COMMAND_NAMES, run);
  return ties;
}

test('every command is tied to its own name, in the ribbon’s order', () => {
  const ran: string[] = [];
  const ties = associated((name) => ran.push(name));
  for (const run of ties.values()) run({ completed: jest.fn() });
  expect([...ties.keys()]).toEqual(COMMAND_NAMES);
  expect(ran).toEqual(COMMAND_NAMES);
});

test('Office is told once that a command is over, however often we say it', () => {
  const completed = jest.fn();
  const ties = associated((_name, over) => {
    over();
    over();
  });
  ties.get('check')?.({ completed });
  expect(completed).toHaveBeenCalledTimes(1);
});

test('what throws is over as well', () => {
  const completed = jest.fn();
  const ties = associated(() => {
    throw new Error('a fault of ours');
  });
  ties.get('check')?.({ completed });
  expect(completed).toHaveBeenCalledTimes(1);
});

test('the page behind the buttons ties exactly that list', () => {
  const source = readFileSync(join(__dirname, '../../src/commands/index.ts'), 'utf8');
  expect(source).toContain('registerCommands(COMMAND_NAMES,');
});
