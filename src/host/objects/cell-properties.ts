import { notImplemented } from '../protocol/host-error';
import { cellsOf } from '../univer/area';
import type { LiveStyle, StylePatch } from '../univer/live-cells';
import { borderReaders, bordersPatch } from './cell-borders';
import { capitalised, membersOf } from './plain-objects';
import { common } from './range-sizes';
import type { StyleMember, StyleMembers } from './style-members';
import { ALIGNMENT_MEMBERS, FILL_MEMBERS, FONT_MEMBERS } from './style-members';
import type { RangeTarget } from './targets';

/** Reads one property of some cells; where it stands in the answer, as `['format', 'font', 'bold']`. */
export interface PropertyReader {
  readonly path: readonly string[];
  readonly read: (cells: RangeTarget) => unknown;
}

/** How a property that is no part of the look is read, by its name. */
export type OwnReaders = Readonly<Record<string, (cells: RangeTarget) => unknown>>;

/**
 * What an options object of getCellProperties and its like asks for. `own` are the properties beside
 * `format`, `ownFormat` those in it. Throws NotImplemented, naming the property, for any other.
 */
export function readersFor(
  options: unknown,
  method: string,
  own: OwnReaders,
  ownFormat: OwnReaders = {},
): readonly PropertyReader[] {
  return asked(options).flatMap(([name, value]) => {
    if (name === 'format') return formatReaders(value, method, ownFormat);
    return [{ path: [name], read: ownReader(own, name, `${method}.${name}`) }];
  });
}

/** The answer for some cells: a tree of what was asked for. */
export function answerFor(cells: RangeTarget, readers: readonly PropertyReader[]): object {
  const answer: Record<string, unknown> = {};
  for (const { path, read } of readers) {
    let level = answer;
    for (const step of path.slice(0, -1)) {
      level = (level[step] ??= {}) as Record<string, unknown>;
    }
    level[path.at(-1) ?? ''] = read(cells);
  }
  return answer;
}

/**
 * The change of look that the `format` of setCellProperties asks of a cell that looks like `style`.
 * Throws InvalidArgument or NotImplemented.
 */
export function formatPatch(format: unknown, style: LiveStyle): StylePatch {
  let patch: StylePatch = {};
  for (const [name, value] of given(format)) {
    if (name === 'font') patch = { ...patch, ...groupPatch(FONT_MEMBERS, 'RangeFont', value) };
    else if (name === 'fill') patch = { ...patch, ...fillPatch(value) };
    else if (name === 'borders') patch = { ...patch, ...bordersPatch(value, style) };
    else patch = { ...patch, ...memberOf(ALIGNMENT_MEMBERS, 'RangeFormat', name).patch(value) };
  }
  return patch;
}

/** The members of a settable object that are meant to change something. */
export function given(value: unknown): readonly (readonly [name: string, value: unknown])[] {
  return membersOf(value).filter(([, inner]) => inner !== undefined && inner !== null);
}

function groupPatch(members: StyleMembers, type: string, values: unknown): StylePatch {
  const patches = given(values).map(([name, value]) => memberOf(members, type, name).patch(value));
  return Object.assign({}, ...patches) as StylePatch;
}

/** What is read from a cell without a fill names white as its colour, and must not paint it white. */
function fillPatch(values: unknown): StylePatch {
  const patch = groupPatch(FILL_MEMBERS, 'RangeFill', values);
  const none = given(values).some(([name, value]) => name === 'pattern' && value === 'None');
  return none ? { ...patch, bg: null } : patch;
}

function memberOf(members: StyleMembers, type: string, name: string): StyleMember {
  const member = members[capitalised(name)];
  if (member === undefined) throw notImplemented(`${type}.${capitalised(name)}`);
  return member;
}

function asked(options: unknown): readonly (readonly [name: string, value: unknown])[] {
  return membersOf(options).filter(([, value]) => value !== false && value != null);
}

function ownReader(own: OwnReaders, name: string, member: string): PropertyReader['read'] {
  const read = Object.hasOwn(own, name) ? own[name] : undefined;
  if (read === undefined) throw notImplemented(member);
  return read;
}

function formatReaders(
  options: unknown,
  method: string,
  ownFormat: OwnReaders,
): readonly PropertyReader[] {
  return asked(options).flatMap(([name, value]): readonly PropertyReader[] => {
    const path = ['format', name];
    if (name === 'font') return groupReaders(path, FONT_MEMBERS, 'RangeFont', value, textLooks);
    if (name === 'fill') return groupReaders(path, FILL_MEMBERS, 'RangeFill', value, cellLooks);
    if (name === 'borders') {
      const parts = asked(value).map(([part]) => part);
      return borderReaders(parts).map(({ side, part, read }) => ({
        path: [...path, side, part],
        read: (cells) => common(cellLooks(cells), read),
      }));
    }
    if (Object.hasOwn(ownFormat, name)) {
      return [{ path, read: ownReader(ownFormat, name, `${method}.format.${name}`) }];
    }
    const member = ALIGNMENT_MEMBERS[capitalised(name)];
    if (member === undefined) throw notImplemented(`${method}.format.${name}`);
    return [{ path, read: memberReader(member, cellLooks) }];
  });
}

type LooksOf = (cells: RangeTarget) => Iterable<LiveStyle>;

function groupReaders(
  path: readonly string[],
  members: StyleMembers,
  type: string,
  options: unknown,
  looksOf: LooksOf,
): readonly PropertyReader[] {
  return asked(options).map(([name]) => ({
    path: [...path, name],
    read: memberReader(memberOf(members, type, name), looksOf),
  }));
}

function memberReader({ get, mixed }: StyleMember, looksOf: LooksOf): PropertyReader['read'] {
  return (cells) => common(looksOf(cells), get) ?? mixed ?? null;
}

function* cellLooks({ sheet, area }: RangeTarget): Generator<LiveStyle> {
  for (const [row, column] of cellsOf(sheet.clip(area) ?? area))
    yield sheet.cells.style(row, column);
}

function* textLooks({ sheet, area }: RangeTarget): Generator<LiveStyle> {
  for (const [row, column] of cellsOf(sheet.clip(area) ?? area)) {
    yield* sheet.cells.textStyles(row, column);
  }
}
