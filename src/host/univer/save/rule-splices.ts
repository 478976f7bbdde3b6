import { formatSqref } from '../../../xlsx/address/a1';
import {
  conditionalFormatSplices,
  type PlannedRule,
} from '../../../xlsx/patch/conditional-formats';
import type { StyleBook } from '../../../xlsx/patch/style-book';
import { readConditionalRules, type ConditionalRule } from '../../../xlsx/read/conditional-formats';
import type { Splice } from '../../../xlsx/xml/splice';
import { ruleId, toRules } from '../open/conditional-formats';
import { toArea } from '../open/ranges';
import type { RuleJson } from '../open/resource-types';
import type { SheetSource } from '../open/sheet-data';
import { equalJson } from './equal-json';
import { newRule } from './new-rule';

export interface RuleEdits {
  readonly splices: readonly Splice[];
  readonly messages: readonly string[];
}

/** What must be written so that the file's conditional formats are those of the grid. */
export function ruleSplices(
  source: SheetSource,
  now: readonly RuleJson[],
  styles: StyleBook,
): RuleEdits {
  const stored = readConditionalRules(source.part);
  const shown = toRules(source.id, stored, source.styles);
  if (equalJson(shown.map(comparable), now.map(comparable))) return { splices: [], messages: [] };
  const messages: string[] = [];
  const planned: PlannedRule[] = [];
  for (const rule of now) {
    const plan = planRule(source, stored, shown, rule);
    if (plan) planned.push(plan);
    else
      messages.push(
        `“${source.entry.name}”里有一条条件格式存不进 .xlsx，请改用别的规则或删除后再保存。`,
      );
  }
  insertUnshown(planned, stored, new Set(shown.map((rule) => rule.cfId)), source.id);
  if (messages.length > 0) return { splices: [], messages };
  return { splices: conditionalFormatSplices(source.part, stored, planned, styles), messages };
}

function planRule(
  source: SheetSource,
  stored: readonly ConditionalRule[],
  shown: readonly RuleJson[],
  rule: RuleJson,
): PlannedRule | null {
  const areas = rule.ranges.map(toArea);
  const before = shown.find((one) => one.cfId === rule.cfId);
  const original = stored.find((one) => ruleId(source.id, one.index) === rule.cfId);
  const unchanged = before?.stopIfTrue === rule.stopIfTrue && equalJson(before.rule, rule.rule);
  if (original && unchanged) return { kind: 'keep', rule: original, areas };
  const written = newRule(rule.rule, areas);
  return written && { kind: 'new', rule: written, areas, stopIfTrue: rule.stopIfTrue };
}

/** Rules the grid cannot show keep their place behind the rule they followed. */
function insertUnshown(
  planned: PlannedRule[],
  stored: readonly ConditionalRule[],
  shown: ReadonlySet<string>,
  sheetId: string,
): void {
  const byPriority = [...stored].sort((a, b) => a.priority - b.priority || a.index - b.index);
  byPriority.forEach((rule, position) => {
    if (shown.has(ruleId(sheetId, rule.index))) return;
    const earlier = byPriority.slice(0, position).reverse();
    const at = earlier
      .map((one) => planned.findIndex((plan) => plan.kind === 'keep' && plan.rule === one))
      .find((index) => index >= 0);
    // With nothing before it left, it goes in front of the stored rules but behind new ones on top.
    const front = planned.findIndex((plan) => plan.kind === 'keep');
    const place = at === undefined ? (front < 0 ? planned.length : front) : at + 1;
    planned.splice(place, 0, { kind: 'keep', rule, areas: rule.areas });
  });
}

function comparable(rule: RuleJson): unknown {
  return {
    id: rule.cfId,
    areas: formatSqref(rule.ranges.map(toArea)),
    stop: rule.stopIfTrue,
    rule: rule.rule,
  };
}
