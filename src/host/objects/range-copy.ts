import { shiftReferences } from '../../xlsx/formula/shift-references';
import type { Arguments } from '../protocol/arguments';
import { HostError, notImplemented } from '../protocol/host-error';
import type { Area } from '../univer/area';
import {
  areaWithin,
  columnCount,
  hasAllColumns,
  hasAllRows,
  intersection,
  rowCount,
} from '../univer/area';
import type { Copied } from '../univer/live-rows';
import type { LiveValidation, ValidationSettings } from '../univer/live-validations';
import { findRange, rangeOf } from './range-lookup';
import type { RangeTarget } from './targets';
import { requireUnprotected } from './targets';

const COPIED: Readonly<Record<string, Omit<Copied, 'skipBlanks'>>> = {
  All: { contents: 'formulas', looks: true },
  Formulas: { contents: 'formulas', looks: false },
  Values: { contents: 'values', looks: false },
  Formats: { contents: 'none', looks: true },
};

/**
 * `copyFrom(source, copyType, skipBlanks, transpose)`: a range smaller than its source grows to it, one that
 * is a multiple of it is filled. With the looks come merges and conditional formats; with everything the
 * validations too.
 */
export async function copyInto(range: RangeTarget, args: Arguments): Promise<void> {
  requireUnprotected(range);
  const type = args.optionalText(1) ?? 'All';
  const kind = COPIED[type];
  if (type === 'Link') throw notImplemented('Range.CopyFrom(Link)');
  if (kind === undefined) throw new HostError('InvalidArgument');
  if (args.flag(3)) throw notImplemented('Range.CopyFrom(transpose)');
  const source = sourceOf(range, args);
  if (
    source.sheet.id !== range.sheet.id &&
    source.sheet.conditionalFormats.all().some((rule) => touches(rule.areas, source.area))
  )
    throw notImplemented('Range.CopyFrom of conditional formats to another sheet');
  if (kind.contents === 'values') await range.book.live.calculation.settle();
  for (const target of tilesOf(range.area, source.area)) {
    if (intersection(target, source.area) !== null && source.sheet.id === range.sheet.id) {
      if (JSON.stringify(target) === JSON.stringify(source.area)) continue;
      throw notImplemented('Range.CopyFrom over its own source');
    }
    copyOnto(range.at(target), source, { ...kind, skipBlanks: args.flag(2) }, type === 'All');
  }
}

function copyOnto(target: RangeTarget, source: RangeTarget, copied: Copied, all: boolean): void {
  const { sheet, area } = target;
  const { top, left } = area;
  if (copied.looks) sheet.unmerge(area);
  sheet.reach(area);
  sheet.rows.copyFrom(source.sheet.rows, source.area, top, left, copied);
  if (!copied.looks) return;
  const [down, right] = [top - source.area.top, left - source.area.left];
  for (const merge of source.sheet.merges()) {
    const part = intersection(merge, source.area);
    if (part !== null && isSame(part, merge)) sheet.merge(moved(merge, down, right));
  }
  copyRules(target, source, down, right);
  if (all) copyValidations(target, source, down, right);
}

/** A rule says its formula for its first cell, so that more cells change nothing of it. */
function copyRules(target: RangeTarget, source: RangeTarget, down: number, right: number): void {
  const { conditionalFormats } = target.sheet;
  if (source.sheet.id !== target.sheet.id) {
    conditionalFormats.clear(target.area);
    return;
  }
  const covering = conditionalFormats.all().filter((rule) => touches(rule.areas, source.area));
  const ids = new Set(covering.map(({ id }) => id));
  conditionalFormats.clear(target.area);
  for (const rule of conditionalFormats.all()) {
    if (!ids.has(rule.id)) continue;
    const parts = rule.areas.flatMap((area) => intersection(area, source.area) ?? []);
    const areas = [...rule.areas, ...parts.map((part) => moved(part, down, right))];
    conditionalFormats.set({ ...rule, areas });
  }
}

function copyValidations(
  target: RangeTarget,
  source: RangeTarget,
  down: number,
  right: number,
): void {
  const copies = source.sheet.validations.in(source.area);
  target.sheet.validations.clear(target.area);
  for (const { areas, settings } of copies) {
    const [origin] = areas;
    if (origin === undefined) continue;
    for (const area of areas) {
      const part = intersection(area, source.area);
      if (part === null) continue;
      const at = moved(part, down, right);
      target.sheet.validations.put(
        at,
        shifted(settings, at.top - origin.top, at.left - origin.left),
      );
    }
  }
}

function shifted(
  settings: LiveValidation['settings'],
  rows: number,
  columns: number,
): ValidationSettings {
  const shift = (formula: string | undefined) =>
    formula?.startsWith('=') === true
      ? `=${shiftReferences(formula.slice(1), rows, columns)}`
      : formula;
  const [formula1, formula2] = [shift(settings.formula1), shift(settings.formula2)];
  return {
    ...settings,
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
  };
}

/** `moveTo(destination)`: cells with everything on them, on the same sheet. */
export function moveRange(range: RangeTarget, args: Arguments): void {
  requireUnprotected(range);
  const found = args.isObject(0)
    ? rangeOf(args.object(0))
    : findRange(range.book, range.sheet, args.text(0));
  if (found === null) throw new HostError('InvalidArgument');
  if (found.sheet.id !== range.sheet.id) throw notImplemented('Range.MoveTo another sheet');
  const { area, sheet } = range;
  if (hasAllRows(area) || hasAllColumns(area)) throw notImplemented('Range.MoveTo of whole lines');
  const to = areaWithin(
    found.area.top,
    found.area.left,
    found.area.top + rowCount(area) - 1,
    found.area.left + columnCount(area) - 1,
  );
  if (to === null) throw new HostError('InvalidArgument');
  const carried =
    sheet.merges().some((merge) => touches([merge], area) || touches([merge], to)) ||
    sheet.conditionalFormats
      .all()
      .some(({ areas }) => touches(areas, area) || touches(areas, to)) ||
    sheet.validations.in(area).length + sheet.validations.in(to).length > 0;
  if (carried) throw notImplemented('Range.MoveTo of merges, rules and validations');
  sheet.structure.moveCells(area, to);
}

/** The source, whole rows and columns as far as their sheet is used. */
function sourceOf(range: RangeTarget, args: Arguments): RangeTarget {
  const { book, sheet } = range;
  const source = args.isObject(0)
    ? rangeOf(args.object(0))
    : (findRange(book, sheet, args.text(0)) ?? findRange(book, null, args.text(0)));
  if (source === null) throw new HostError('InvalidArgument');
  const whole = hasAllRows(source.area) || hasAllColumns(source.area);
  return whole ? source.at(source.sheet.clip(source.area) ?? source.area) : source;
}

/** Where copies go: once, or as often as the range holds the source. */
function tilesOf(area: Area, source: Area): Area[] {
  const [height, width] = [rowCount(source), columnCount(source)];
  const times = (have: number, need: number, whole: boolean) =>
    !whole && have % need === 0 ? have / need : 1;
  const down = times(rowCount(area), height, hasAllRows(area));
  const across = times(columnCount(area), width, hasAllColumns(area));
  const first = { ...area, bottom: area.top + height - 1, right: area.left + width - 1 };
  return Array.from({ length: down * across }, (_, at) =>
    moved(first, Math.floor(at / across) * height, (at % across) * width),
  );
}

function moved(area: Area, down: number, right: number): Area {
  return {
    top: area.top + down,
    left: area.left + right,
    bottom: area.bottom + down,
    right: area.right + right,
  };
}

function isSame(one: Area, other: Area): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function touches(areas: readonly Area[], area: Area): boolean {
  return areas.some((one) => intersection(one, area) !== null);
}
