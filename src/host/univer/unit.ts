import type {
  ICommandInfo,
  IDisposable,
  IExecutionOptions,
  Injector,
  IRange,
  Workbook,
} from '@univerjs/core';
import { CommandType, ICommandService, IUndoRedoService } from '@univerjs/core';
import { SetWorksheetRowAutoHeightMutation } from '@univerjs/sheets';

import type { Area } from './area';
import { WaitingWrite } from './waiting-write';

/** One open Univer workbook and the services around it. */
export interface Unit {
  readonly id: string;
  readonly injector: Injector;
  readonly workbook: Workbook;
  /** Carries out a Univer command, undoable where Univer has a grid. Throws where Univer refuses it. */
  execute(command: { readonly id: string }, params: object): void;
  /** Carries out a mutation for which Univer has no command of its own that is done at once. */
  mutate(done: Mutation, undone: Mutation, options?: IExecutionOptions): void;
  /** Looks that may wait to be written together with those that follow at the same place. */
  readonly waiting: WaitingWrite;
  /** Calls back after each command of Univer, its own and the user's. */
  onCommand(listener: (command: ExecutedCommand) => void): IDisposable;
  /** As `onCommand`, right before it is carried out; `params` is the same object both times. */
  beforeCommand(listener: (command: ExecutedCommand) => void): IDisposable;
}

export interface Mutation {
  readonly type: { readonly id: string };
  readonly params: object;
}

export interface ExecutedCommand {
  readonly id: string;
  readonly params: object;
  /** Results that the formula engine wrote into cells. */
  readonly fromFormula: boolean;
  /** True for what a saved file would show: not selections, results or reckoned row heights. */
  readonly changesContent: boolean;
}

export function createUnit(injector: Injector, workbook: Workbook): Unit {
  const commands = injector.get(ICommandService);
  const id = workbook.getUnitId();
  const waiting = new WaitingWrite();
  const execute = (command: string, params: object, options?: IExecutionOptions): void => {
    waiting.write();
    if (!commands.syncExecuteCommand(command, { unitId: id, ...params }, options)) {
      throw new Error(`Cannot carry out ${command}: Univer refused it`);
    }
  };
  // Univer types in documents of its own, beside the workbook; looking at a cell already fills them.
  const ofWorkbook = (params: object | undefined): boolean =>
    params === undefined || !('unitId' in params) || params.unitId === id;
  const read = (command: Readonly<ICommandInfo>, options?: IExecutionOptions): ExecutedCommand => {
    const fromFormula = options?.['fromFormula'] === true;
    return {
      id: command.id,
      params: command.params ?? {},
      fromFormula,
      changesContent:
        command.type === CommandType.MUTATION &&
        ofWorkbook(command.params) &&
        !fromFormula &&
        options?.onlyLocal !== true &&
        !command.id.startsWith('formula.') &&
        command.id !== SetWorksheetRowAutoHeightMutation.id,
    };
  };
  const step = ({ type, params }: Mutation) => ({ id: type.id, params: { unitId: id, ...params } });
  return {
    id,
    injector,
    workbook,
    execute: (command, params) => {
      execute(command.id, params);
    },
    mutate(done, undone, options) {
      execute(done.type.id, done.params, options);
      injector.get(IUndoRedoService).pushUndoRedo({
        unitID: id,
        redoMutations: [step(done)],
        undoMutations: [step(undone)],
      });
    },
    waiting,
    onCommand: (listener) =>
      commands.onCommandExecuted((command, options) => {
        listener(read(command, options));
      }),
    beforeCommand: (listener) =>
      commands.beforeCommandExecuted((command, options) => {
        listener(read(command, options));
      }),
  };
}

export function toRange(area: Area): IRange {
  return {
    startRow: area.top,
    startColumn: area.left,
    endRow: area.bottom,
    endColumn: area.right,
  };
}

export function toArea(range: IRange): Area {
  return {
    top: range.startRow,
    left: range.startColumn,
    bottom: range.endRow,
    right: range.endColumn,
  };
}
