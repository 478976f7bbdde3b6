import { HostError } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
import type { ConditionalFormatTarget } from './conditional-format-target';
import { conditionalRangeFormatObject, highlightOf } from './conditional-range-format';
import { membersOf } from './plain-objects';
import { textOf } from './range-style';

/** Excel's words with Univer's. */
const OPERATORS: Readonly<Record<string, string>> = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
};

/** Excel.TextConditionalFormat. */
export const textComparisonObject = defineType<ConditionalFormatTarget>({
  name: 'TextConditionalFormat',
  scalars: {
    Rule: {
      get: (format) => {
        const { operator, value } = highlightOf(format);
        const word = Object.entries(OPERATORS).find(([, known]) => known === operator)?.[0];
        return { operator: word, text: value ?? '' };
      },
      set: (format, rule) => {
        const { operator, text } = Object.fromEntries(membersOf(rule));
        const known = typeof operator === 'string' ? OPERATORS[operator] : undefined;
        if (known === undefined) throw new HostError('InvalidArgument');
        format.configure({ ...highlightOf(format), operator: known, value: textOf(text) });
      },
    },
  },
  objects: { Format: (format) => conditionalRangeFormatObject(format) },
});
