import { HostError, notImplemented } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
import type { BoundConfig, IconSetConfig } from '../univer/live-conditional-formats';
import { readBound, univerBound } from './conditional-bounds';
import type { ConditionalFormatTarget } from './conditional-format-target';
import { membersOf } from './plain-objects';
import { booleanOf, textOf } from './range-style';

const NUMBERS: Readonly<Record<string, string>> = { Three: '3', Four: '4', Five: '5' };

/** The sets a file knows without an extension, in Excel's words. */
const STYLES: readonly string[] = [
  'ThreeArrows',
  'ThreeArrowsGray',
  'ThreeFlags',
  'ThreeTrafficLights1',
  'ThreeTrafficLights2',
  'ThreeSigns',
  'ThreeSymbols',
  'ThreeSymbols2',
  'FourArrows',
  'FourArrowsGray',
  'FourRedToBlack',
  'FourRating',
  'FourTrafficLights',
  'FiveArrows',
  'FiveArrowsGray',
  'FiveRating',
  'FiveQuarters',
];

/** `ThreeFlags` is `3Flags` in the file and in Univer. */
function iconTypeOf(style: string): string {
  if (!STYLES.includes(style)) throw notImplemented(`IconSetConditionalFormat.Style = ${style}`);
  return style.replace(/^(?:Three|Four|Five)/, (word) => NUMBERS[word] ?? word);
}

/** Thirds, quarters or fifths, in whole percents, from the lowest icon up. */
export function plainIconSet(iconType: string): IconSetConfig {
  const count = Number(iconType.charAt(0));
  const bounds = Array.from({ length: count }, (_, at): BoundConfig => ({
    type: 'percent',
    value: Math.round((at * 100) / count),
  }));
  return iconSet(iconType, bounds, false, true);
}

/** Univer lists icons from the highest threshold down. */
function iconSet(
  iconType: string,
  rising: readonly BoundConfig[],
  reverse: boolean,
  isShowValue: boolean,
): IconSetConfig {
  const config = rising.map((value, at) => ({
    operator: 'greaterThanOrEqual',
    value,
    iconType,
    iconId: String(reverse ? at : rising.length - 1 - at),
  }));
  return { type: 'iconSet', isShowValue, config: config.reverse() };
}

/** Excel.IconSetConditionalFormat: icons of one set; single icons cannot be exchanged. */
export const iconSetObject = defineType<ConditionalFormatTarget>({
  name: 'IconSetConditionalFormat',
  scalars: {
    Style: {
      get: (format) => styleWord(setOf(format).iconType),
      set: (format, style) => {
        const { showsValue } = setOf(format);
        format.configure({
          ...plainIconSet(iconTypeOf(textOf(style))),
          isShowValue: showsValue,
        });
      },
    },
    ReverseIconOrder: {
      get: (format) => setOf(format).reverse,
      set: (format, reverse) => {
        const { iconType, rising, showsValue } = setOf(format);
        format.configure(iconSet(iconType, rising, booleanOf(reverse), showsValue));
      },
    },
    ShowIconOnly: {
      get: (format) => !setOf(format).showsValue,
      set: (format, only) => {
        const { iconType, rising, reverse } = setOf(format);
        format.configure(iconSet(iconType, rising, reverse, !booleanOf(only)));
      },
    },
    Criteria: {
      get: (format) =>
        setOf(format).rising.map((bound) => ({
          ...readBound(bound),
          operator: 'GreaterThanOrEqual',
        })),
      set: (format, criteria) => {
        format.configure(withCriteria(format, criteria));
      },
    },
  },
});

interface IconSet {
  readonly iconType: string;
  readonly rising: readonly BoundConfig[];
  readonly reverse: boolean;
  readonly showsValue: boolean;
}

function setOf(format: ConditionalFormatTarget): IconSet {
  const { config } = format.rule();
  if (config.type !== 'iconSet') throw new HostError('ItemNotFound');
  const rising = [...config.config].reverse();
  return {
    iconType: rising[0]?.iconType ?? '',
    rising: rising.map(({ value }) => value),
    reverse: rising[0]?.iconId === '0',
    showsValue: config.isShowValue,
  };
}

function styleWord(iconType: string): string {
  return STYLES.find((style) => iconTypeOf(style) === iconType) ?? 'Invalid';
}

/** The criterion of the lowest icon says nothing: it is for all that is lower than the second. */
function withCriteria(format: ConditionalFormatTarget, criteria: unknown): IconSetConfig {
  const { iconType, rising, reverse, showsValue } = setOf(format);
  if (!Array.isArray(criteria) || criteria.length !== rising.length) {
    throw new HostError('InvalidArgument');
  }
  const bounds = rising.map((before, at) => {
    const criterion: unknown = criteria[at];
    return at === 0 ? before : boundIn(format, criterion);
  });
  return iconSet(iconType, bounds, reverse, showsValue);
}

function boundIn(format: ConditionalFormatTarget, criterion: unknown): BoundConfig {
  const { operator, customIcon } = Object.fromEntries(membersOf(criterion));
  if (customIcon != null) throw notImplemented('IconSetConditionalFormat.Criteria with customIcon');
  if (operator !== 'GreaterThanOrEqual') {
    throw notImplemented(`IconSetConditionalFormat.Criteria with ${String(operator)}`);
  }
  return univerBound(format, criterion, 'IconSetConditionalFormat.Criteria');
}
