import type { ICommandInfo, IDisposable } from '@univerjs/core';
import { Disposable, ICommandService, ObjectMatrix, toDisposable } from '@univerjs/core';
import type {
  ISetFormulaCalculationNotificationMutation,
  ISetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';

import type { Unit } from './unit';

/** The engine says nothing when it breaks off; after this long it has. */
const LIMIT_MS = 120_000;

/**
 * Calculates when somebody reads. Univer's own trigger waits 100 ms after each change and tells
 * nobody when it is done; it is put away, and what has become dirty is gathered here instead.
 */
export class Calculation {
  readonly #unit: Unit;
  readonly #commands: ICommandService;
  readonly #listening: IDisposable;
  #dirty: Dirty | null = null;
  #last: Promise<void> = Promise.resolve();
  /** A grid somebody looks at must show results without being asked. */
  readonly #pauseMs: number | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #limit: ReturnType<typeof setTimeout> | undefined;

  /** `pauseMs`: how long after the last change to calculate unasked; null for never. */
  constructor(unit: Unit, pauseMs: number | null) {
    this.#unit = unit;
    this.#pauseMs = pauseMs;
    this.#commands = unit.injector.get(ICommandService);
    silence(unit.injector.get(TriggerCalculationController));
    const dirtyManager = unit.injector.get(IActiveDirtyManagerService);
    const listening = this.#commands.onCommandExecuted((command, options) => {
      const conversion = dirtyManager.get(command.id);
      // Results that the engine writes are local; so is what marks the formulas of colour rules.
      const isResult = options?.onlyLocal === true && command.id === SetRangeValuesMutation.id;
      if (conversion == null || isResult || isLooksOnly(command)) return;
      this.#mark(conversion.getDirtyData(command));
      if (NAME_MUTATIONS.includes(command.id)) this.#markUsersOf(command.params);
    });
    this.#listening = toDisposable(() => {
      listening.dispose();
      clearTimeout(this.#timer);
      clearTimeout(this.#limit);
    });
    this.#mark({ dirtyRanges: this.#model().getFormulaDirtyRanges() });
  }

  /** Resolves when every formula shows the result of what the cells hold now. */
  settle(): Promise<void> {
    clearTimeout(this.#timer);
    // One after the other, and a failure is told only to who asked.
    const settled = this.#last.then(() => this.#drain());
    this.#last = settled.catch(() => undefined);
    return settled;
  }

  /** Calculates every formula anew, the volatile ones such as TODAY() too. */
  recalculate(): Promise<void> {
    this.#mark({ forceCalculation: true });
    return this.settle();
  }

  dispose(): void {
    this.#listening.dispose();
  }

  #model(): FormulaDataModel {
    return this.#unit.injector.get(FormulaDataModel);
  }

  #mark(added: Partial<Dirty>): void {
    this.#dirty = merge(this.#dirty ?? CLEAN, added);
    if (this.#pauseMs === null) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // Nobody waits for it here; who reads later is told.
      this.settle().catch(() => undefined);
    }, this.#pauseMs);
  }

  /** Univer finds users of names it knew already; a formula may have waited for a new one. */
  #markUsersOf(params: object | undefined): void {
    const spelt = (params as { readonly name?: string } | undefined)?.name;
    if (spelt === undefined) return;
    // The engine keeps what it once made of a formula, a long one under a hash that tells nothing of the
    // names in it. All are forgotten: the empty text is part of every key.
    this.#unit.injector.get(IFunctionService).deleteFormulaAstCacheKey('');
    const name = spelt.toLowerCase();
    const dirtyRanges: Dirty['dirtyRanges'] = [];
    const sheets = this.#model().getFormulaData()[this.#unit.id] ?? {};
    for (const [sheetId, cells] of Object.entries(sheets)) {
      new ObjectMatrix(cells ?? {}).forValue((row, column, cell) => {
        if (cell?.f.toLowerCase().includes(name) !== true) return;
        const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        dirtyRanges.push({ unitId: this.#unit.id, sheetId, range });
      });
    }
    this.#mark({ dirtyRanges });
  }

  async #drain(): Promise<void> {
    while (this.#dirty !== null) {
      const dirty = this.#dirty;
      this.#dirty = null;
      await this.#calculate(dirty);
    }
  }

  #calculate(dirty: Dirty): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#limit = setTimeout(() => {
        listening.dispose();
        reject(new Error(`Cannot calculate: no result within ${LIMIT_MS} ms`));
      }, LIMIT_MS);
      const listening = this.#commands.onCommandExecuted((command) => {
        if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
        const params = command.params as ISetFormulaCalculationNotificationMutation | undefined;
        // Stages pass by first; only the last notice carries the outcome.
        if (params?.functionsExecutedState === undefined) return;
        clearTimeout(this.#limit);
        listening.dispose();
        resolve();
      });
      const params: ISetFormulaCalculationStartMutation = {
        ...dirty,
        options: null,
        maxIteration: 1,
        rowData: this.#model().getHiddenRowsFiltered(),
      };
      void this.#commands.executeCommand(SetFormulaCalculationStartMutation.id, params, {
        onlyLocal: true,
      });
    });
  }
}

const NAME_MUTATIONS: readonly string[] = [SetDefinedNameMutation.id, RemoveDefinedNameMutation.id];

/**
 * Takes away what the trigger listens to. Its own `dispose` would also end the stream that Univer's
 * progress bar reads, and the bar does not survive that.
 */
function silence(trigger: TriggerCalculationController): void {
  Disposable.prototype.dispose.call(trigger);
}

/** A change of style changes no result. */
function isLooksOnly(command: Readonly<ICommandInfo>): boolean {
  const params = command.params as { readonly trigger?: string } | undefined;
  return params?.trigger === SetStyleCommand.id;
}

type Dirty = Pick<
  ISetFormulaCalculationStartMutation,
  | 'dirtyRanges'
  | 'dirtyNameMap'
  | 'dirtyDefinedNameMap'
  | 'dirtyUnitFeatureMap'
  | 'dirtyUnitOtherFormulaMap'
> & {
  readonly forceCalculation: boolean;
  readonly clearDependencyTreeCache: NonNullable<
    ISetFormulaCalculationStartMutation['clearDependencyTreeCache']
  >;
};

const CLEAN: Dirty = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

function merge(one: Dirty, added: Partial<Dirty>): Dirty {
  return {
    forceCalculation: one.forceCalculation || added.forceCalculation === true,
    dirtyRanges: [...one.dirtyRanges, ...(added.dirtyRanges ?? [])],
    dirtyNameMap: mergeLevels(one.dirtyNameMap, added.dirtyNameMap),
    dirtyDefinedNameMap: mergeLevels(one.dirtyDefinedNameMap, added.dirtyDefinedNameMap),
    dirtyUnitFeatureMap: mergeLevels(one.dirtyUnitFeatureMap, added.dirtyUnitFeatureMap),
    dirtyUnitOtherFormulaMap: mergeLevels(
      one.dirtyUnitOtherFormulaMap,
      added.dirtyUnitOtherFormulaMap,
    ),
    clearDependencyTreeCache: mergeLevels(
      one.clearDependencyTreeCache,
      added.clearDependencyTreeCache,
    ),
  };
}

/** Merges maps of maps, as deep as they go. */
function mergeLevels<T extends object>(one: T, added: T | undefined): T {
  const merged = { ...one } as Record<string, unknown>;
  for (const [key, value] of Object.entries(added ?? {})) {
    const before = merged[key];
    merged[key] = isMap(before) && isMap(value) ? mergeLevels(before, value) : value;
  }
  return merged as T;
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
