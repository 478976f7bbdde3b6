import type { IRange } from '@univerjs/core';
import { AbsoluteRefType } from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  generateStringWithSequence,
  LexerTreeBuilder,
  sequenceNodeType,
  serializeRange,
  serializeRangeWithSheet,
} from '@univerjs/engine-formula';

import { shiftReferences } from '../../xlsx/formula/shift-references';
import type { Area } from './area';
import type { LineShift } from './line-shift';
import { shiftedArea, shiftedCover } from './line-shift';
import type { BoundConfig, LiveRule, RuleConfig } from './live-conditional-formats';
import { toArea } from './unit';

/**
 * A conditional format after lines of its sheet came or went: null where none of its cells is left. Its
 * formulas are said for the first cell of its first area, before and after.
 */
export function followedRule(rule: LiveRule, shift: LineShift, sheetName: string): LiveRule | null {
  const kept = rule.areas.flatMap((area) => {
    const moved = shiftedCover(area, shift);
    const anchor = anchorWithin(area, shift);
    return moved.length === 0 || anchor === null ? [] : [{ moved, anchor }];
  });
  const [first] = kept;
  const [origin] = rule.areas;
  if (first === undefined || origin === undefined) return null;
  const down = first.anchor.row - origin.top;
  const right = first.anchor.column - origin.left;
  const follow = (formula: string) =>
    followedFormula(shiftReferences(formula, down, right), shift, sheetName);
  return {
    ...rule,
    areas: kept.flatMap(({ moved }) => moved),
    config: followedConfig(rule.config, follow),
  };
}

/** The first cell of an area that outlives the change, as it is numbered before it. */
function anchorWithin(area: Area, shift: LineShift): { row: number; column: number } | null {
  const { axis, at, count, inserted } = shift;
  const start = { row: area.top, column: area.left };
  if (inserted || shiftedArea({ ...area, bottom: area.top, right: area.left }, shift) !== null)
    return start;
  const after = at + count;
  if (axis === 'rows') return after > area.bottom ? null : { ...start, row: after };
  return after > area.right ? null : { ...start, column: after };
}

function followedConfig(config: RuleConfig, follow: (formula: string) => string): RuleConfig {
  if (config.type === 'highlightCell') {
    if (config.subType !== 'formula' || typeof config.value !== 'string') return config;
    return { ...config, value: follow(config.value) };
  }
  if (config.type !== 'dataBar') return config;
  const bound = (one: BoundConfig): BoundConfig =>
    one.type === 'formula' && typeof one.value === 'string'
      ? { ...one, value: follow(one.value) }
      : one;
  return {
    ...config,
    config: { ...config.config, min: bound(config.config.min), max: bound(config.config.max) },
  };
}

/** A formula whose references to this sheet follow the change; what they meant alone becomes #REF!. */
function followedFormula(formula: string, shift: LineShift, sheetName: string): string {
  const nodes = new LexerTreeBuilder().sequenceNodesBuilder(formula.replace(/^=/u, ''));
  if (nodes === undefined) return formula;
  const followed = nodes.map((node) => {
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    return { ...node, token: followedReference(node.token, shift, sheetName) };
  });
  return `=${generateStringWithSequence(followed)}`;
}

function followedReference(token: string, shift: LineShift, sheetName: string): string {
  const { range, sheetName: named } = deserializeRangeWithSheet(token);
  if (named !== '' && named !== sheetName) return token;
  // Whole columns and rows have no ends.
  const ends = [range.startRow, range.endRow, range.startColumn, range.endColumn];
  if (ends.some((end) => Number.isNaN(end))) return token;
  const moved = shiftedArea(toArea(range), shift);
  if (moved === null) return '#REF!';
  const next: IRange = {
    ...range,
    startRow: moved.top,
    endRow: moved.bottom,
    startColumn: moved.left,
    endColumn: moved.right,
    startAbsoluteRefType: range.startAbsoluteRefType ?? AbsoluteRefType.NONE,
    endAbsoluteRefType: range.endAbsoluteRefType ?? AbsoluteRefType.NONE,
  };
  return named === '' ? serializeRange(next) : serializeRangeWithSheet(named, next);
}
