/** A program that makes one rule, and what the rule says of itself when it is read. */
export interface Rule {
  readonly name: string;
  readonly make: (formats: Excel.ConditionalFormatCollection) => void;
  readonly read: (format: Excel.ConditionalFormat) => OfficeExtension.ClientObject;
  readonly member: string;
  readonly says: unknown;
}

export const RULES: readonly Rule[] = [
  {
    name: 'two colours from the lowest to the highest',
    make: (formats) => {
      formats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#FFFFFF' },
        maximum: { type: 'HighestValue', color: '#107C41' },
      };
    },
    read: ({ colorScale }) => colorScale,
    member: 'criteria',
    says: {
      minimum: { type: 'LowestValue', color: '#FFFFFF' },
      maximum: { type: 'HighestValue', color: '#107C41' },
    },
  },
  {
    name: 'three colours, the middle one at a number',
    make: (formats) => {
      formats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'Number', formula: '0', color: 'red' },
        midpoint: { type: 'Percentile', formula: '50', color: 'yellow' },
        maximum: { type: 'Formula', formula: '=$C$2', color: 'green' },
      };
    },
    read: ({ colorScale }) => colorScale,
    member: 'criteria',
    says: {
      minimum: { type: 'Number', formula: '=0', color: '#FF0000' },
      midpoint: { type: 'Percentile', formula: '=50', color: '#FFFF00' },
      maximum: { type: 'Formula', formula: '=$C$2', color: '#008000' },
    },
  },
  {
    name: 'a scale of three colours says so',
    make: (formats) => {
      formats.add('ColorScale');
    },
    read: ({ colorScale }) => colorScale,
    member: 'threeColorScale',
    says: true,
  },
  {
    name: 'icons of another set come with its own thresholds',
    make: (formats) => {
      formats.add('IconSet').iconSet.style = 'FourArrows';
    },
    read: ({ iconSet }) => iconSet,
    member: 'criteria',
    says: [0, 25, 50, 75].map((percent) => ({
      type: 'Percent',
      formula: `=${percent}`,
      operator: 'GreaterThanOrEqual',
    })),
  },
  {
    name: 'icons at numbers, turned round',
    make: (formats) => {
      const { iconSet } = formats.add('IconSet');
      iconSet.style = 'ThreeTrafficLights2';
      iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=2' },
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=5' },
      ];
      iconSet.reverseIconOrder = true;
      iconSet.showIconOnly = true;
    },
    read: ({ iconSet }) => iconSet,
    member: 'style,reverseIconOrder,showIconOnly,criteria',
    says: {
      style: 'ThreeTrafficLights2',
      reverseIconOrder: true,
      showIconOnly: true,
      criteria: [
        { type: 'Percent', formula: '=0', operator: 'GreaterThanOrEqual' },
        { type: 'Number', formula: '=2', operator: 'GreaterThanOrEqual' },
        { type: 'Number', formula: '=5', operator: 'GreaterThanOrEqual' },
      ],
    },
  },
  ...(
    [
      { rank: 3, type: 'TopItems' },
      { rank: 25, type: 'BottomPercent' },
    ] as const
  ).map((rule): Rule => ({
    name: `${rule.type} ${rule.rank}`,
    make: (formats) => {
      formats.add('TopBottom').topBottom.rule = rule;
    },
    read: ({ topBottom }) => topBottom,
    member: 'rule',
    says: rule,
  })),
  ...(
    [
      'Blanks',
      'NonErrors',
      'Today',
      'LastSevenDays',
      'NextMonth',
      'AboveAverage',
      'EqualOrBelowAverage',
      'DuplicateValues',
      'UniqueValues',
    ] as const
  ).map((criterion): Rule => ({
    name: `ready-made: ${criterion}`,
    make: (formats) => {
      formats.add('PresetCriteria').preset.rule = { criterion };
    },
    read: ({ preset }) => preset,
    member: 'rule',
    says: { criterion },
  })),
  ...(['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const).map((operator): Rule => ({
    name: `text: ${operator}`,
    make: (formats) => {
      formats.add('ContainsText').textComparison.rule = { operator, text: '逾期' };
    },
    read: ({ textComparison }) => textComparison,
    member: 'rule',
    says: { operator, text: '逾期' },
  })),
  {
    name: 'a comparison with a text',
    make: (formats) => {
      formats.add('CellValue').cellValue.rule = { formula1: '="已完成"', operator: 'EqualTo' };
    },
    read: ({ cellValue }) => cellValue,
    member: 'rule',
    says: { formula1: '="已完成"', operator: 'EqualTo' },
  },
  {
    name: 'a comparison with two numbers',
    make: (formats) => {
      formats.add('CellValue').cellValue.rule = {
        formula1: '2',
        formula2: '=5',
        operator: 'Between',
      };
    },
    read: ({ cellValue }) => cellValue,
    member: 'rule',
    says: { formula1: '=2', formula2: '=5', operator: 'Between' },
  },
];
