/**
 * What the add-in uses beyond ExcelApi 1.14, its floor, and the minor version each came with (Microsoft's
 * requirement sets; checked in `@types/office-js`).
 */
const CAME_WITH = {
  /** The floor: all other members the gateway uses are in it. */
  addIn: 14,
  /** `worksheets.onSelectionChanged` and `suspendScreenUpdatingUntilNextSync`. */
  selectionEvents: 9,
  quietScreen: 9,
  /** `RangeAreas.select`. */
  selectSeveral: 18,
  /** `worksheets.onNameChanged` and its like. */
  structureEvents: 17,
} as const satisfies Readonly<Record<string, number>>;

export type Capability = keyof typeof CAME_WITH;

/** Beyond the newest there is. */
const NEWEST_API = 30;

function hasApi(minor: number): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', `1.${minor}`);
}

/** Can this Excel do it? Only once Office.js is ready. */
export function isCapable(capability: Capability): boolean {
  return hasApi(CAME_WITH[capability]);
}

/** The newest ExcelApi of this Excel, e.g. `1.17`, for the diagnosis; null for none. */
export function apiLevel(): string | null {
  for (let minor = NEWEST_API; minor > 0; minor -= 1) {
    if (hasApi(minor)) return `1.${minor}`;
  }
  return null;
}
