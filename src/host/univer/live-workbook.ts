import type { IWorkbookData, Worksheet } from '@univerjs/core';
import {
  generateRandomId,
  IResourceLoaderService,
  mergeWorksheetSnapshotWithDefault,
} from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  CopySheetCommand,
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';

import type { Area } from './area';
import { Calculation } from './calculation';
import { LiveNames } from './live-names';
import { LiveSheet } from './live-sheet';
import { DEFAULT_ROW_POINTS, pointsToPixels, widthToPixels } from './open/units';
import type { Unit } from './unit';
import { toArea, toRange } from './unit';

export interface LiveWorkbookOptions {
  /** How long after the last change formulas are calculated unasked; null for never. */
  readonly calculateAfterMs: number | null;
  /** Only where there is a screen. */
  readonly setDark?: (dark: boolean) => void;
  /** Scrolls an area of the shown sheet into view; only where there is a screen. */
  readonly reveal?: (area: Area) => void;
  /** Puts away the Univer instance the workbook lives in. */
  readonly dispose: () => void;
}

/** As changes of other people come in: Univer does not show the sheet they made. */
const STAY = { fromCollab: true };

/** Of a new sheet. Univer's own would be written as if somebody had set them. */
const EXCEL_SIZES = {
  defaultColumnWidth: widthToPixels(null),
  defaultRowHeight: pointsToPixels(DEFAULT_ROW_POINTS),
};

/** An open workbook on Univer, as the Excel objects ask it. Only this folder names Univer. */
export class LiveWorkbook {
  readonly names: LiveNames;
  readonly calculation: Calculation;
  readonly unit: Unit;
  readonly #options: LiveWorkbookOptions;
  readonly #sheets = new Map<string, LiveSheet>();

  constructor(unit: Unit, options: LiveWorkbookOptions) {
    this.unit = unit;
    this.#options = options;
    this.names = new LiveNames(unit);
    this.calculation = new Calculation(unit, options.calculateAfterMs);
  }

  get name(): string {
    return this.unit.workbook.name;
  }

  /** All sheets in tab order. */
  sheets(): LiveSheet[] {
    return this.unit.workbook.getSheets().map((sheet) => this.#live(sheet));
  }

  sheetById(id: string): LiveSheet | null {
    const sheet = this.unit.workbook.getSheetBySheetId(id);
    return sheet == null ? null : this.#live(sheet);
  }

  /** Names are compared without regard to case, as in Excel. */
  sheetByName(name: string): LiveSheet | null {
    const wanted = name.toLowerCase();
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  activeSheet(): LiveSheet {
    return this.#live(this.unit.workbook.ensureActiveSheet());
  }

  activate(sheet: LiveSheet): void {
    if (this.unit.workbook.getActiveSheet(true)?.getSheetId() === sheet.id) return;
    this.unit.execute(SetWorksheetActiveOperation, { subUnitId: sheet.id });
  }

  /** Adds a sheet after the last one; which sheet is shown does not change. */
  addSheet(name: string): LiveSheet {
    const id = generateRandomId(8);
    this.unit.mutate(
      {
        type: InsertSheetMutation,
        params: {
          index: this.unit.workbook.getSheetSize(),
          sheet: mergeWorksheetSnapshotWithDefault({ id, name, ...EXCEL_SIZES }),
        },
      },
      { type: RemoveSheetMutation, params: { subUnitId: id, subUnitName: name } },
      STAY,
    );
    const sheet = this.sheetById(id);
    if (sheet === null) throw new Error(`Cannot find the new sheet ${name}`);
    return sheet;
  }

  /** A copy of the sheet with all that Univer keeps of it, under a name; which sheet is shown does not change. */
  copySheet(sheet: LiveSheet, name: string): LiveSheet {
    const before = new Set(this.sheets().map(({ id }) => id));
    const shown = this.activeSheet();
    this.unit.execute(CopySheetCommand, { subUnitId: sheet.id });
    const copy = this.sheets().find(({ id }) => !before.has(id));
    if (copy === undefined) throw new Error(`Cannot find the copy of ${sheet.name}`);
    copy.rename(name);
    // Univer adds the rules one by one in front of each other, which turns their order round.
    for (const rule of copy.conditionalFormats.all()) copy.conditionalFormats.move(rule.id, 0);
    this.activate(shown);
    return copy;
  }

  removeSheet(sheet: LiveSheet): void {
    this.unit.execute(RemoveSheetCommand, { subUnitId: sheet.id });
    this.#sheets.delete(sheet.id);
  }

  visibleSheets(): LiveSheet[] {
    return this.sheets().filter((sheet) => sheet.visible);
  }

  /** What the user has selected on the shown sheet; the first cell where nothing is. */
  selection(): Area {
    const selections = this.#selections().getWorkbookSelections(this.unit.id);
    const range = selections.getSelectionsOfWorksheet(this.activeSheet().id).at(-1)?.range;
    return range === undefined ? { top: 0, left: 0, bottom: 0, right: 0 } : toArea(range);
  }

  /** Shows the sheet and selects the area. */
  select(sheet: LiveSheet, area: Area): void {
    this.activate(sheet);
    const within = sheet.clip(area) ?? area;
    this.unit.execute(SetSelectionsOperation, {
      subUnitId: sheet.id,
      selections: [
        {
          range: toRange(within),
          primary: {
            ...toRange({ ...within, bottom: within.top, right: within.left }),
            actualRow: within.top,
            actualColumn: within.left,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
    });
    this.#options.reveal?.(within);
  }

  /** False where the formula engine cannot even read the formula, as `=)(`. */
  isFormula(formula: string): boolean {
    return typeof this.unit.injector.get(LexerTreeBuilder).treeBuilder(formula, false) !== 'string';
  }

  /** The whole state, as it would be opened again. */
  data(): IWorkbookData {
    const loader = this.unit.injector.get(IResourceLoaderService);
    const saved = loader.saveUnit<IWorkbookData>(this.unit.id);
    if (saved === null) throw new Error(`Cannot save: workbook ${this.unit.id} is not open`);
    return saved;
  }

  setDark(dark: boolean): void {
    this.#options.setDark?.(dark);
  }

  dispose(): void {
    this.calculation.dispose();
    this.#options.dispose();
  }

  #selections(): SheetsSelectionsService {
    return this.unit.injector.get(SheetsSelectionsService);
  }

  /** One object per sheet, so that two finds of a sheet are the same. */
  #live(sheet: Worksheet): LiveSheet {
    const known = this.#sheets.get(sheet.getSheetId());
    if (known !== undefined) return known;
    const live = new LiveSheet(this.unit, sheet);
    this.#sheets.set(live.id, live);
    return live;
  }
}
