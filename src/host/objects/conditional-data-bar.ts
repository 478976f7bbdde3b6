import { HostError, notImplemented } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
import type { BoundConfig, DataBarConfig } from '../univer/live-conditional-formats';
import type { ConditionalFormatTarget } from './conditional-format-target';
import { booleanOf, colorOf, textOf } from './range-style';

/** Excel's words for what a bound is, with Univer's. */
const BOUNDS: Readonly<Record<string, string>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

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
        configure(format, { min: univerBound(format, rule, 'LowerBoundRule') });
      },
    },
    UpperBoundRule: {
      get: (format) => readBound(barOf(format).config.max),
      set: (format, rule) => {
        configure(format, { max: univerBound(format, rule, 'UpperBoundRule') });
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

function readBound(bound: BoundConfig): object {
  const [type = 'Formula'] = Object.entries(BOUNDS).find(([, known]) => known === bound.type) ?? [];
  if (bound.value === undefined) return { type };
  const text = String(bound.value);
  return { type, formula: text.startsWith('=') ? text : `=${text}` };
}

function univerBound(format: ConditionalFormatTarget, rule: unknown, member: string): BoundConfig {
  if (typeof rule !== 'object' || rule === null) throw new HostError('InvalidArgument');
  const { type, formula } = rule as Record<string, unknown>;
  const known = typeof type === 'string' ? BOUNDS[type] : undefined;
  if (known === undefined) {
    throw notImplemented(`DataBarConditionalFormat.${member} of type ${String(type)}`);
  }
  if (known === 'min' || known === 'max') return { type: known };
  const text = typeof formula === 'number' ? `=${formula}` : textOf(formula);
  const number = Number(text.replace(/^=/, ''));
  if (known !== 'formula' && Number.isFinite(number)) return { type: known, value: number };
  const value = text.startsWith('=') ? text : `=${text}`;
  if (!format.book.live.isFormula(value)) throw new HostError('InvalidArgument');
  return { type: 'formula', value };
}
