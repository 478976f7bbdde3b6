import { isCancelled } from '../cancelled';
import type { SettingsDamage } from '../kept-damage';
import type { Task } from '../session';
import type { Doing } from '../session';
import { failureOf } from '../session-failure';
import { trackedWorkbook } from '../tracked-workbook';
import { check } from './check';
import { highlight } from './highlight';
import type { CommandName } from './names';
import { removeMarks } from './remove-marks';
import { showProblem } from './show-problem';
import type { Command, CommandNotes, CommandOutcome, CommandPorts, ToldOutcome } from './types';
import { writeDraft } from './write-draft';
import { writeSummary } from './write-summary';

/** Every command, and what the pane calls the same work. */
const COMMANDS: Readonly<Record<CommandName, { readonly run: Command; readonly doing: Doing }>> = {
  check: { run: check, doing: 'checkSheet' },
  highlight: { run: highlight, doing: 'highlight' },
  writeSummary: { run: writeSummary, doing: 'summary' },
  writeDraft: { run: writeDraft, doing: 'draftSheet' },
  removeMarks: { run: removeMarks, doing: 'remove' },
  showProblem: { run: showProblem, doing: 'select' },
};

/** Runs one command. Never rejects: what went wrong is the `failed` outcome, what was stopped a notice. */
export async function runCommand(name: CommandName, ports: CommandPorts): Promise<ToldOutcome> {
  let damage: SettingsDamage | null = null;
  const damaged = (found: SettingsDamage | null): void => {
    damage = found;
  };
  const outcome = await outcomeOf(name, { ...ports, damaged });
  return { ...outcome, damage };
}

async function outcomeOf(
  name: CommandName,
  ports: CommandPorts & CommandNotes,
): Promise<CommandOutcome> {
  const { run, doing } = COMMANDS[name];
  let wrote = false;
  const workbook = trackedWorkbook(
    ports.workbook,
    () => ports.work,
    () => {
      wrote = true;
    },
  );
  try {
    return await run({ ...ports, workbook });
  } catch (error) {
    if (isCancelled(error) && doing !== 'select') {
      const notice = { kind: 'cancelled', during: doing as Task, wrote } as const;
      return { kind: 'done', notice, visible: false };
    }
    return { kind: 'failed', during: doing, failure: failureOf(error) };
  }
}
