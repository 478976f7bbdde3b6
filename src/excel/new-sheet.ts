import { later } from './later';
import { failure } from './run';
import type { MarkedSheet } from './sheets';

/**
 * A setting of the workbook that stands only while a sheet is being added and does not bear its mark yet:
 * where that breaks off, the next attempt takes the empty sheet instead of adding a second one.
 */
const ADDING = '整改台账助手·正在新建工作表';

/** What is known before a sheet is added. */
export interface Adding {
  /** Takes the name of an attempt that broke off off the workbook; nothing where there was none. */
  readonly forget: () => void;
  /** The sheet such an attempt left, empty and unmarked; null for none. One sync where there may be one. */
  readonly abandoned: (sheets: readonly MarkedSheet[]) => Promise<Excel.Worksheet | null>;
  /** Throws WorkbookFailure `sheetProtected` where the workbook lets nobody add a sheet. */
  readonly assertAllowed: () => void;
}

/** Queues the questions; valid after the next sync. */
export function loadAdding(context: Excel.RequestContext): Adding {
  const { workbook } = context;
  const setting = workbook.settings.getItemOrNullObject(ADDING);
  setting.load('value');
  workbook.protection.load('protected');
  return {
    forget: () => {
      if (nameIn(setting) !== null) setting.delete();
    },
    abandoned: async (sheets) => {
      const name = nameIn(setting);
      if (name === null) return null;
      const left = sheets.find(
        ({ ref, own, unfinished }) =>
          ref.name === name && ref.visible && own === null && !unfinished,
      );
      return left === undefined ? null : whereEmpty(context, left.ref.id);
    },
    assertAllowed: () => {
      if (workbook.protection.protected) throw failure('sheetProtected');
    },
  };
}

/** The name of a sheet whose adding broke off. */
function nameIn(setting: Excel.Setting): string | null {
  return setting.isNullObject ? null : String(setting.value);
}

async function whereEmpty(
  context: Excel.RequestContext,
  id: string,
): Promise<Excel.Worksheet | null> {
  const sheet = context.workbook.worksheets.getItem(id);
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('address');
  const charts = later(sheet.charts.getCount(), (count) => count);
  const { protection } = sheet;
  protection.load('protected');
  await context.sync();
  const empty = used.isNullObject && charts() === 0 && !protection.protected;
  return empty ? sheet : null;
}

/** A name no sheet has yet: the planned one, else with a number behind it. */
export function freeName(wanted: string, sheets: readonly MarkedSheet[]): string {
  // Excel compares sheet names without regard to case.
  const taken = new Set(sheets.map(({ ref }) => ref.name.toLowerCase()));
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${wanted}${n}`;
  return name;
}

/** Queues a new sheet behind the last, not activated, that bears a property from the same request on. */
export function addSheet(
  context: Excel.RequestContext,
  name: string,
  property: readonly [key: string, value: string],
): Excel.Worksheet {
  const adding = context.workbook.settings.add(ADDING, name);
  const sheet = context.workbook.worksheets.add(name);
  sheet.customProperties.add(...property);
  adding.delete();
  return sheet;
}
