import type { Arguments } from '../protocol/arguments';
import { HostError, notImplemented } from '../protocol/host-error';
import { mapCells } from '../univer/area';
import { rangeFontObject } from './range-font';
import type { RangeTarget } from './targets';

function partsOf(options: unknown): readonly (readonly [name: string, asked: unknown])[] {
  if (typeof options !== 'object' || options === null) throw new HostError('InvalidArgument');
  return Object.entries(options).filter(([, asked]) => asked !== false);
}

/** Only `format.font` is answered; anything else is named in NotImplemented. */
function fontMembers(options: unknown): readonly string[] {
  return partsOf(options).flatMap(([outer, format]) => {
    if (outer !== 'format') throw notImplemented(`Range.getCellProperties.${outer}`);
    return partsOf(format).flatMap(([inner, font]) => {
      if (inner !== 'font') throw notImplemented(`Range.getCellProperties.format.${inner}`);
      return partsOf(font).map(([name]) => name);
    });
  });
}

/** Range.getCellProperties: one object for each cell, row by row, holding what was asked for. */
export function cellProperties(range: RangeTarget, args: Arguments): unknown[][] {
  const members = fontMembers(args.raw(0));
  return mapCells(range.area, (row, column) => {
    const cell = rangeFontObject(range.between(row, column, row, column));
    const font = members.map((name) => [name, cell.read(capitalised(name))]);
    return { format: { font: Object.fromEntries(font) as unknown } };
  });
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
