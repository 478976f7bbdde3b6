import { HostError } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
import type { ColorScaleConfig } from '../univer/live-conditional-formats';
import { readBound, univerBound } from './conditional-bounds';
import type { ConditionalFormatTarget } from './conditional-format-target';
import { membersOf } from './plain-objects';
import { colorOf } from './range-style';

const MEMBER = 'ColorScaleConditionalFormat.Criteria';

/** Excel.ColorScaleConditionalFormat. */
export const colorScaleObject = defineType<ConditionalFormatTarget>({
  name: 'ColorScaleConditionalFormat',
  scalars: {
    Criteria: {
      get: readCriteria,
      set: (format, criteria) => {
        format.configure(univerScale(format, criteria));
      },
    },
    ThreeColorScale: { get: (format) => stopsOf(format).length === 3 },
  },
});

/** From the lowest value to the highest. */
function stopsOf(format: ConditionalFormatTarget): ColorScaleConfig['config'] {
  const { config } = format.rule();
  if (config.type !== 'colorScale') throw new HostError('ItemNotFound');
  return [...config.config].sort((one, other) => one.index - other.index);
}

function readCriteria(format: ConditionalFormatTarget): object {
  const [first, ...others] = stopsOf(format).map(({ color, value }) => ({
    ...readBound(value),
    color: color.toUpperCase(),
  }));
  const last = others.at(-1);
  const middle = others.length > 1 ? { midpoint: others[0] } : {};
  return { minimum: first, ...middle, maximum: last };
}

function univerScale(format: ConditionalFormatTarget, criteria: unknown): ColorScaleConfig {
  const { minimum, midpoint, maximum } = Object.fromEntries(membersOf(criteria));
  const given = [minimum, ...(midpoint == null ? [] : [midpoint]), maximum];
  const config = given.map((criterion, index) => ({
    index,
    color: colorOf(Object.fromEntries(membersOf(criterion))['color']),
    value: univerBound(format, criterion, MEMBER),
  }));
  return { type: 'colorScale', config };
}
