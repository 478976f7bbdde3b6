import { HostError } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
import type { HighlightConfig } from '../univer/live-conditional-formats';
import type { ConditionalFormatTarget } from './conditional-format-target';
import { conditionalRangeFormatObject, highlightOf } from './conditional-range-format';
import { membersOf } from './plain-objects';

/** Excel's words with Univer's two flags. */
const TYPES: Readonly<Record<string, { readonly isBottom: boolean; readonly isPercent: boolean }>> =
  {
    TopItems: { isBottom: false, isPercent: false },
    TopPercent: { isBottom: false, isPercent: true },
    BottomItems: { isBottom: true, isPercent: false },
    BottomPercent: { isBottom: true, isPercent: true },
  };

/** Excel takes so many items, and as many percent. */
const HIGHEST_RANK = 1000;

/** Excel.TopBottomConditionalFormat. */
export const topBottomObject = defineType<ConditionalFormatTarget>({
  name: 'TopBottomConditionalFormat',
  scalars: {
    Rule: {
      get: (format) => {
        const { value, isBottom = false, isPercent = false } = highlightOf(format);
        const type = Object.entries(TYPES).find(
          ([, flags]) => flags.isBottom === isBottom && flags.isPercent === isPercent,
        );
        return { rank: Number(value), type: type?.[0] };
      },
      set: (format, rule) => {
        format.configure(univerRule(format, rule));
      },
    },
  },
  objects: { Format: (format) => conditionalRangeFormatObject(format) },
});

function univerRule(format: ConditionalFormatTarget, rule: unknown): HighlightConfig {
  const { rank, type } = Object.fromEntries(membersOf(rule));
  const flags = typeof type === 'string' ? TYPES[type] : undefined;
  const counts = typeof rank === 'number' && Number.isInteger(rank) && rank >= 1;
  if (flags === undefined || !counts || rank > (flags.isPercent ? 100 : HIGHEST_RANK)) {
    throw new HostError('InvalidArgument');
  }
  return { ...highlightOf(format), ...flags, value: rank };
}
