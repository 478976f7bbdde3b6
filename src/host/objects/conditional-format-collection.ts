import { HostError, notImplemented } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { defineType } from '../protocol/host-type';
import { intersection } from '../univer/area';
import type { LiveRule, RuleConfig } from '../univer/live-conditional-formats';
import { conditionalFormatObject } from './conditional-format';
import { ConditionalFormatTarget } from './conditional-format-target';
import { plainIconSet } from './conditional-icon-set';
import type { AreasTarget } from './targets';
import { requireUnprotected } from './targets';

/** What a rule holds before the caller has said more; Excel makes them as empty. */
const NEW_RULES: Readonly<Record<string, RuleConfig>> = {
  Custom: { type: 'highlightCell', subType: 'formula', value: '', style: {} },
  CellValue: {
    type: 'highlightCell',
    subType: 'number',
    operator: 'greaterThan',
    value: 0,
    style: {},
  },
  DataBar: {
    type: 'dataBar',
    isShowValue: true,
    config: {
      min: { type: 'min' },
      max: { type: 'max' },
      isGradient: true,
      positiveColor: '#638EC6',
      nativeColor: '#FF0000',
    },
  },
  ColorScale: {
    type: 'colorScale',
    config: [
      { index: 0, color: '#F8696B', value: { type: 'min' } },
      { index: 1, color: '#FFEB84', value: { type: 'percentile', value: 50 } },
      { index: 2, color: '#63BE7B', value: { type: 'max' } },
    ],
  },
  IconSet: plainIconSet('3TrafficLights1'),
  TopBottom: { type: 'highlightCell', subType: 'rank', value: 10, style: {} },
  PresetCriteria: {
    type: 'highlightCell',
    subType: 'text',
    operator: 'containsBlanks',
    style: {},
  },
  ContainsText: {
    type: 'highlightCell',
    subType: 'text',
    operator: 'containsText',
    value: '',
    style: {},
  },
};

/** Excel.ConditionalFormatCollection of a range or ranges: the rules with a cell there, the one that wins first. */
export const conditionalFormatsObject = defineType<AreasTarget>({
  name: 'ConditionalFormatCollection',
  items: (range) => rulesOf(range).map((rule) => objectOf(range, rule)),
  item: (range, args) => {
    const rule = find(range, args.text(0));
    if (rule === null) throw new HostError('ItemNotFound');
    return objectOf(range, rule);
  },
  finders: {
    Add: (range, args) => {
      requireUnprotected(range);
      const type = args.text(0);
      const rule = NEW_RULES[type];
      if (rule === undefined) throw notImplemented(`ConditionalFormatCollection.Add(${type})`);
      return objectOf(range, range.sheet.conditionalFormats.add(range.areas, rule));
    },
    GetItemAt: (range, args) => {
      const rule = rulesOf(range)[args.integer(0)];
      if (rule === undefined) throw new HostError('InvalidArgument');
      return objectOf(range, rule);
    },
    GetItemOrNullObject: (range, args) => {
      const rule = find(range, args.text(0));
      return rule === null ? null : objectOf(range, rule);
    },
  },
  methods: {
    GetCount: (range) => rulesOf(range).length,
    ClearAll: (range) => {
      requireUnprotected(range);
      for (const area of range.areas) range.sheet.conditionalFormats.clear(area);
    },
  },
});

function rulesOf(range: AreasTarget): LiveRule[] {
  return range.sheet.conditionalFormats
    .all()
    .filter(({ areas }) =>
      areas.some((area) => range.areas.some((asked) => intersection(area, asked) !== null)),
    );
}

function find(range: AreasTarget, id: string): LiveRule | null {
  return rulesOf(range).find((rule) => rule.id === id) ?? null;
}

function objectOf(range: AreasTarget, rule: LiveRule): HostObject {
  return conditionalFormatObject(new ConditionalFormatTarget(range.book, range.sheet, rule.id));
}
