import { HostError } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
import { conditionalRangeFormatObject, highlightOf } from './conditional-range-format';
import type { ConditionalFormatTarget } from './conditional-format-target';
import { textOf } from './range-style';

/** Excel.CustomConditionalFormat: a formula and the look it gives. */
export const customObject = defineType<ConditionalFormatTarget>({
  name: 'CustomConditionalFormat',
  objects: {
    Rule: (format) => ruleObject(format),
    Format: (format) => conditionalRangeFormatObject(format),
  },
});

const formula = {
  get: (format: ConditionalFormatTarget) => {
    const { value } = highlightOf(format);
    return typeof value === 'string' ? value : '';
  },
  set: (format: ConditionalFormatTarget, text: unknown) => {
    const value = textOf(text);
    const written = value.startsWith('=') ? value : `=${value}`;
    if (value === '' || !format.book.live.isFormula(written))
      throw new HostError('InvalidArgument');
    format.configure({ ...highlightOf(format), value: written });
  },
};

/** Excel.ConditionalFormatRule; the formula is written for the first cell of the range. */
const ruleObject = defineType<ConditionalFormatTarget>({
  name: 'ConditionalFormatRule',
  scalars: { Formula: formula, FormulaLocal: formula },
});
