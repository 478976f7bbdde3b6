import type { Day } from '../domain/calendar/day';
import { WorkbookFailure } from '../app/ports';
import { readArguments } from './arguments';
import { COMMANDS } from './commands';
import { InputError } from './input-error';
import { WORDS } from './words';

/** What a run prints and how it ends: 0 done, 2 bad input, 1 a fault of the program. */
export interface CliOutcome {
  readonly code: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs one command line.
 *
 * @param today The calendar day used where --as-of is not given.
 * @returns What to print; it never throws.
 */
export async function runCli(args: readonly string[], today: Day): Promise<CliOutcome> {
  try {
    const invocation = readArguments(args, today);
    if (invocation === null) return { code: 0, stdout: `${WORDS.usage}\n`, stderr: '' };
    const { text, note } = await COMMANDS[invocation.command](invocation);
    return { code: 0, stdout: text, stderr: note === null ? '' : `${note}\n` };
  } catch (error) {
    if (error instanceof InputError || error instanceof WorkbookFailure) {
      return { code: 2, stdout: '', stderr: `${error.message}\n` };
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { code: 1, stdout: '', stderr: `${WORDS.unexpected(detail)}\n` };
  }
}
