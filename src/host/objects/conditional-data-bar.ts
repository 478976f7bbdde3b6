import { HostError, notImplemented } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
import type { DataBarConfig } from '../univer/live-conditional-formats';
import { readBound, univerBound } from './conditional-bounds';
import type { ConditionalFormatTarget } from './conditional-format-target';
import { booleanOf, colorOf, textOf } from './range-style';

function barOf(format: ConditionalFormatTarget): DataBarConfig {
  const { config } = format.rule();
  if (config.type !== 'dataBar') throw new HostError('ItemNotFound');
  return config;
}

function configure(
  format: ConditionalFormatTarget,
  change: Partial<DataBarConfig['config']>,
): void {
  const bar = barOf(format);
  format.configure({ ...bar, config: { ...bar.config, ...change } });
}

/** A property Univer draws in one way only: that way may be said, any other is refused. */
function fixed(value: string, member: string) {
  return {
    get: () => value,
    set: (_format: ConditionalFormatTarget, wanted: unknown) => {
      if (textOf(wanted) !== value) throw notImplemented(`${member} = ${textOf(wanted)}`);
    },
  };
}

/** Excel.DataBarConditionalFormat. */
export const dataBarObject = defineType<ConditionalFormatTarget>({
  name: 'DataBarConditionalFormat',
  scalars: {
    ShowDataBarOnly: {
      get: (format) => !barOf(format).isShowValue,
      set: (format, only) => {
        format.configure({ ...barOf(format), isShowValue: !booleanOf(only) });
      },
    },
    BarDirection: fixed('Context', 'DataBarConditionalFormat.BarDirection'),
    AxisFormat: fixed('Automatic', 'DataBarConditionalFormat.AxisFormat'),
    LowerBoundRule: {
      get: (format) => readBound(barOf(format).config.min),
      set: (format, rule) => {
        configure(format, {
          min: univerBound(format, rule, 'DataBarConditionalFormat.LowerBoundRule'),
        });
      },
    },
    UpperBoundRule: {
      get: (format) => readBound(barOf(format).config.max),
      set: (format, rule) => {
        configure(format, {
          max: univerBound(format, rule, 'DataBarConditionalFormat.UpperBoundRule'),
        });
      },
    },
  },
  objects: {
    PositiveFormat: (format) => positiveObject(format),
    NegativeFormat: (format) => negativeObject(format),
  },
});

const positiveObject = defineType<ConditionalFormatTarget>({
  name: 'ConditionalDataBarPositiveFormat',
  scalars: {
    FillColor: {
      get: (format) => barOf(format).config.positiveColor.toUpperCase(),
      set: (format, color) => {
        configure(format, { positiveColor: colorOf(color) });
      },
    },
    GradientFill: {
      get: (format) => barOf(format).config.isGradient,
      set: (format, gradient) => {
        configure(format, { isGradient: booleanOf(gradient) });
      },
    },
    BorderColor: fixed('', 'ConditionalDataBarPositiveFormat.BorderColor'),
  },
});

const negativeObject = defineType<ConditionalFormatTarget>({
  name: 'ConditionalDataBarNegativeFormat',
  scalars: {
    FillColor: {
      get: (format) => barOf(format).config.nativeColor.toUpperCase(),
      set: (format, color) => {
        configure(format, { nativeColor: colorOf(color) });
      },
    },
  },
});
