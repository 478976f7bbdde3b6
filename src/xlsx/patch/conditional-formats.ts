import { formatSqref, type CellArea } from '../address/a1';
import type { ConditionalRule } from '../read/conditional-formats';
import { sheetElement, type WorksheetPart } from '../read/worksheet';
import type { Splice } from '../xml/splice';
import { setAttribute } from '../xml/start-tag';
import { childrenOf, descendantsOf, type XmlElement } from '../xml/xml-tree';
import { appendContent, insertChild } from '../xml/edit-element';
import { WORKSHEET_ORDER } from './element-order';
import {
  colourScaleXml,
  dataBarExtensionXml,
  dataBarXml,
  highlightXml,
  iconSetXml,
  X14,
  type NewRule,
  type RulePlace,
} from './rule-xml';
import type { StyleBook } from './style-book';

/** One rule of the wanted list: a stored one, on its own or other areas, or a new one. */
export type PlannedRule =
  | { readonly kind: 'keep'; readonly rule: ConditionalRule; readonly areas: readonly CellArea[] }
  | {
      readonly kind: 'new';
      readonly rule: NewRule;
      readonly areas: readonly CellArea[];
      readonly stopIfTrue: boolean;
    };

/** Extension list entry that holds a sheet's newer conditional formats. */
const FORMATS_EXT = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/**
 * Brings a sheet's rules to the wanted list, highest priority first. Stored rules that are not in the
 * list go, together with their extension; those that stay keep their text but for a priority or area
 * that must move.
 */
export function conditionalFormatSplices(
  sheet: WorksheetPart,
  stored: readonly ConditionalRule[],
  planned: readonly PlannedRule[],
  styles: StyleBook,
): Splice[] {
  const priorities = assignPriorities(planned);
  const kept = new Map<ConditionalRule, { areas: readonly CellArea[]; priority: number }>();
  const blocks: string[] = [];
  const extensions: string[] = [];
  planned.forEach((one, position) => {
    const priority = priorities[position] ?? position + 1;
    if (one.kind === 'keep') {
      kept.set(one.rule, { areas: one.areas, priority });
      return;
    }
    const written = newRuleXml(sheet, one, priority, styles);
    blocks.push(blockXml(one.areas, written.main));
    if (written.extension !== '') extensions.push(written.extension);
  });
  const moved: string[] = [];
  const { splices, gone } = storedSplices(sheet, stored, kept, moved);
  splices.push(...removalSplices(sheet, gone, extensions.length > 0));
  const added = [...moved, ...blocks].join('');
  if (added !== '') {
    splices.push(insertChild(sheet.root, WORKSHEET_ORDER, 'conditionalFormatting', added));
  }
  return [...splices, ...extensionSplices(sheet, extensions)];
}

/**
 * Numbers the rules upwards. A stored one keeps its number as long as it is above the one before (or
 * both have the same in the file), so that putting a rule on top renumbers no more than it must.
 */
function assignPriorities(planned: readonly PlannedRule[]): number[] {
  let last = 0;
  let lastIsStored = false;
  return planned.map((one) => {
    const own = one.kind === 'keep' ? one.rule.priority : 0;
    lastIsStored = own > last || (lastIsStored && own === last);
    last = lastIsStored ? own : last + 1;
    return last;
  });
}

function storedSplices(
  sheet: WorksheetPart,
  stored: readonly ConditionalRule[],
  kept: ReadonlyMap<ConditionalRule, { areas: readonly CellArea[]; priority: number }>,
  moved: string[],
): { splices: Splice[]; gone: XmlElement[] } {
  const splices: Splice[] = [];
  const gone: XmlElement[] = [];
  for (const rule of stored) {
    const wanted = kept.get(rule);
    if (!wanted) {
      gone.push(rule.element, ...(rule.extension ? [rule.extension] : []));
      continue;
    }
    const { start, contentStart, end } = rule.element;
    const open = sheet.text.slice(start, contentStart);
    const tag =
      wanted.priority === rule.priority
        ? open
        : setAttribute(open, 'priority', String(wanted.priority));
    const sameAreas = formatSqref(wanted.areas) === formatSqref(rule.areas);
    if (!sameAreas) splices.push(...extensionAreaSplices(sheet, rule, wanted.areas));
    if (sameAreas || rule.extensionOnly) {
      if (tag !== open) splices.push({ start, end: contentStart, text: tag });
    } else {
      // The block may hold other rules, so this one moves to a block of its own.
      gone.push(rule.element);
      moved.push(blockXml(wanted.areas, tag + sheet.text.slice(contentStart, end)));
    }
  }
  return { splices, gone };
}

/**
 * Takes elements out, with every parent that then holds nothing else (`sqref` aside). The extension's
 * list stays where something is about to be added to it.
 */
function removalSplices(
  sheet: WorksheetPart,
  gone: readonly XmlElement[],
  keepLists: boolean,
): Splice[] {
  const doomed = new Set(gone);
  const splices: Splice[] = [];
  const cut = (element: XmlElement): void => {
    splices.push({ start: element.start, end: element.end, text: '' });
  };
  /** True where the element goes as a whole; else what goes inside it has been cut. */
  const vanishes = (element: XmlElement): boolean => {
    if (doomed.has(element)) return true;
    const content = element.children.filter((child) => child.local !== 'sqref');
    const vanished = content.filter(vanishes);
    const emptied = content.length > 0 && vanished.length === content.length;
    if (emptied && !(keepLists && element.local !== 'conditionalFormatting')) return true;
    vanished.forEach(cut);
    return false;
  };
  sheet.root.children
    .filter((child) => child.local === 'conditionalFormatting' || child.local === 'extLst')
    .filter(vanishes)
    .forEach(cut);
  return splices;
}

function extensionAreaSplices(
  sheet: WorksheetPart,
  rule: ConditionalRule,
  areas: readonly CellArea[],
): Splice[] {
  const { extension } = rule;
  if (!extension) return [];
  const block = descendantsOf(sheet.root, 'conditionalFormatting').find((one) =>
    one.children.includes(extension),
  );
  const sqref = block && descendantsOf(block, 'sqref')[0];
  return sqref
    ? [{ start: sqref.contentStart, end: sqref.contentEnd, text: formatSqref(areas) }]
    : [];
}

function blockXml(areas: readonly CellArea[], rule: string): string {
  return `<conditionalFormatting sqref="${formatSqref(areas)}">${rule}</conditionalFormatting>`;
}

function newRuleXml(
  sheet: WorksheetPart,
  planned: Extract<PlannedRule, { kind: 'new' }>,
  priority: number,
  styles: StyleBook,
): { main: string; extension: string } {
  const { rule, areas, stopIfTrue } = planned;
  const place: RulePlace = { priority, stopIfTrue, areas };
  switch (rule.kind) {
    case 'highlight':
      return {
        main: highlightXml(rule.condition, styles.differential(rule.look), place),
        extension: '',
      };
    case 'dataBar': {
      const id = freeRuleId(sheet, priority);
      return {
        main: dataBarXml(rule, id, place),
        extension: dataBarExtensionXml(rule, id, formatSqref(areas)),
      };
    }
    case 'colorScale':
      return { main: colourScaleXml(rule, place), extension: '' };
    case 'iconSet':
      return { main: iconSetXml(rule, place), extension: '' };
  }
}

/** An id no rule of the sheet has, in the pattern Excel uses; the same save gives the same id. */
function freeRuleId(sheet: WorksheetPart, priority: number): string {
  const part = Number(/(\d+)\.xml$/.exec(sheet.path)?.[1] ?? 0);
  const hex = (value: number, digits: number): string =>
    value.toString(16).toUpperCase().padStart(digits, '0');
  for (let attempt = 0; ; attempt += 1) {
    const id = `{00000000-000E-0000-${hex(part, 4)}-${hex(attempt, 4)}${hex(priority, 8)}}`;
    if (!sheet.text.includes(id)) return id;
  }
}

function extensionSplices(sheet: WorksheetPart, extensions: readonly string[]): Splice[] {
  if (extensions.length === 0) return [];
  const list = sheetElement(sheet, 'extLst');
  const formats = childrenOf(list, 'ext').find((ext) => ext.attributes['uri'] === FORMATS_EXT);
  const holder = formats?.children.find((child) => child.local === 'conditionalFormattings');
  const xml = extensions.join('');
  if (holder && !holder.selfClosing) {
    return [{ start: holder.contentEnd, end: holder.contentEnd, text: xml }];
  }
  const ext = `<ext xmlns:x14="${X14}" uri="${FORMATS_EXT}"><x14:conditionalFormattings>${xml}</x14:conditionalFormattings></ext>`;
  if (list) return [appendContent(sheet.text, list, ext)];
  return [insertChild(sheet.root, WORKSHEET_ORDER, 'extLst', `<extLst>${ext}</extLst>`)];
}
