import { HostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { defineType } from '../protocol/host-type';
import { cellValueObject } from './conditional-cell-value';
import { colorScaleObject } from './conditional-color-scale';
import { customObject } from './conditional-custom';
import { dataBarObject } from './conditional-data-bar';
import type { ConditionalFormatTarget } from './conditional-format-target';
import { iconSetObject } from './conditional-icon-set';
import { presetObject } from './conditional-preset';
import { textComparisonObject } from './conditional-text';
import { topBottomObject } from './conditional-top-bottom';
import { rangeAreasObject } from './range-areas';
import { booleanOf, numberOf } from './range-style';
import { RangeTarget, requireUnprotected } from './targets';

/** Each kind's property with its word and the object that tells its details. */
const KINDS: readonly (readonly [
  property: string,
  kind: string,
  make: (format: ConditionalFormatTarget) => HostObject,
])[] = [
  ['Custom', 'Custom', (format) => customObject(format)],
  ['DataBar', 'DataBar', (format) => dataBarObject(format)],
  ['CellValue', 'CellValue', (format) => cellValueObject(format)],
  ['ColorScale', 'ColorScale', (format) => colorScaleObject(format)],
  ['IconSet', 'IconSet', (format) => iconSetObject(format)],
  ['TopBottom', 'TopBottom', (format) => topBottomObject(format)],
  ['Preset', 'PresetCriteria', (format) => presetObject(format)],
  ['TextComparison', 'ContainsText', (format) => textComparisonObject(format)],
];

/** Excel.ConditionalFormat. */
export const conditionalFormatObject = defineType<ConditionalFormatTarget>({
  name: 'ConditionalFormat',
  id: { member: 'Id', of: (format) => format.id },
  scalars: {
    Id: { get: (format) => format.id },
    Type: { get: (format) => format.kind() },
    Priority: {
      get: (format) => format.priority(),
      set: (format, place) => {
        requireUnprotected(format);
        const wanted = numberOf(place);
        if (wanted < 0 || !Number.isInteger(wanted)) throw new HostError('InvalidArgument');
        format.sheet.conditionalFormats.move(format.id, wanted);
      },
    },
    StopIfTrue: {
      get: (format) => format.rule().stopIfTrue,
      set: (format, stop) => {
        format.replace({ ...format.rule(), stopIfTrue: booleanOf(stop) });
      },
    },
  },
  objects: kindProperties(),
  finders: {
    GetRange: (format) => {
      const range = onlyRange(format);
      if (range === null) throw new HostError('InvalidOperation');
      return range;
    },
    GetRangeOrNullObject: onlyRange,
    GetRanges: (format) =>
      rangeAreasObject({
        book: format.book,
        sheet: format.sheet,
        areas: format.rule().areas,
      }),
  },
  methods: {
    Delete: (format) => {
      requireUnprotected(format);
      format.rule();
      format.sheet.conditionalFormats.remove(format.id);
    },
  },
});

/** `custom` is an error for a rule of another kind, `customOrNullObject` a null object. */
function kindProperties(): Record<string, (format: ConditionalFormatTarget) => HostObject | null> {
  const properties: Record<string, (format: ConditionalFormatTarget) => HostObject | null> = {};
  const add = (
    name: string,
    kind: string,
    make: (format: ConditionalFormatTarget) => HostObject,
  ) => {
    properties[name] = (format) => {
      if (format.kind() !== kind) throw new HostError('ItemNotFound');
      return make(format);
    };
    properties[`${name}OrNullObject`] = (format) => (format.kind() === kind ? make(format) : null);
  };
  for (const [property, kind, make] of KINDS) add(property, kind, make);
  return properties;
}

/** The rule's range where it is one; null for a rule over several. */
function onlyRange(format: ConditionalFormatTarget): HostObject | null {
  const [area, ...more] = format.rule().areas;
  if (area === undefined || more.length > 0) return null;
  return format.book.make.range(new RangeTarget(format.book, format.sheet, area));
}
