import { HostError, notImplemented } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
import type { HighlightConfig } from '../univer/live-conditional-formats';
import type { ConditionalFormatTarget } from './conditional-format-target';
import { conditionalRangeFormatObject, highlightOf } from './conditional-range-format';
import { membersOf } from './plain-objects';
import { textOf } from './range-style';

interface Criterion {
  readonly subType: string;
  readonly operator?: string;
}

const period = (operator: string): Criterion => ({ subType: 'timePeriod', operator });
const average = (operator: string): Criterion => ({ subType: 'average', operator });
const state = (operator: string): Criterion => ({ subType: 'text', operator });

/** Excel's ready-made criteria with what Univer calls them; it has no standard deviations. */
const CRITERIA: Readonly<Record<string, Criterion>> = {
  Blanks: state('containsBlanks'),
  NonBlanks: state('notContainsBlanks'),
  Errors: state('containsErrors'),
  NonErrors: state('notContainsErrors'),
  Yesterday: period('yesterday'),
  Today: period('today'),
  Tomorrow: period('tomorrow'),
  LastSevenDays: period('last7Days'),
  LastWeek: period('lastWeek'),
  ThisWeek: period('thisWeek'),
  NextWeek: period('nextWeek'),
  LastMonth: period('lastMonth'),
  ThisMonth: period('thisMonth'),
  NextMonth: period('nextMonth'),
  AboveAverage: average('greaterThan'),
  BelowAverage: average('lessThan'),
  EqualOrAboveAverage: average('greaterThanOrEqual'),
  EqualOrBelowAverage: average('lessThanOrEqual'),
  UniqueValues: { subType: 'uniqueValues' },
  DuplicateValues: { subType: 'duplicateValues' },
};

/** Excel.PresetCriteriaConditionalFormat. */
export const presetObject = defineType<ConditionalFormatTarget>({
  name: 'PresetCriteriaConditionalFormat',
  scalars: {
    Rule: {
      get: (format) => ({ criterion: wordFor(highlightOf(format)) }),
      set: (format, rule) => {
        format.configure(univerRule(format, rule));
      },
    },
  },
  objects: { Format: (format) => conditionalRangeFormatObject(format) },
});

function wordFor({ subType, operator }: HighlightConfig): string {
  const found = Object.entries(CRITERIA).find(
    ([, criterion]) =>
      criterion.subType === subType &&
      (criterion.operator === undefined || criterion.operator === operator),
  );
  return found?.[0] ?? 'Invalid';
}

function univerRule(format: ConditionalFormatTarget, rule: unknown): HighlightConfig {
  const word = textOf(Object.fromEntries(membersOf(rule))['criterion']);
  if (word === 'Invalid') throw new HostError('InvalidArgument');
  const criterion = CRITERIA[word];
  if (criterion === undefined) {
    throw notImplemented(`PresetCriteriaConditionalFormat.Rule = ${word}`);
  }
  return { type: 'highlightCell', ...criterion, style: highlightOf(format).style };
}
