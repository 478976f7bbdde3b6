import type { CountingRule } from './types';

/** One question of the counting rule in the words that pane and command line share. */
interface CountingChoiceOf<Field extends keyof CountingRule> {
  readonly field: Field;
  readonly label: string;
  /** One sentence for who hesitates; '' where the options say it. */
  readonly hint: string;
  readonly options: readonly {
    readonly value: CountingRule[Field];
    readonly label: string;
  }[];
}

export type CountingChoice = {
  readonly [Field in keyof CountingRule]: CountingChoiceOf<Field>;
}[keyof CountingRule];

/** Every choice of a counting rule, in the order in which one asks. */
export const COUNTING_CHOICES: readonly CountingChoice[] = [
  {
    field: 'unit',
    label: '按什么计数',
    hint: '按措施计数时，每条措施按自己的状态算，没有写措施的问题按一条计。',
    options: [
      { value: 'problems', label: '按问题' },
      { value: 'measures', label: '按措施' },
    ],
  },
  {
    field: 'countSubstantiallyCompleted',
    label: '基本完成',
    hint: '公开通报多不计入完成。',
    options: [
      { value: false, label: '不计入完成' },
      { value: true, label: '计入完成' },
    ],
  },
  {
    field: 'longTermInBase',
    label: '长期坚持与总数',
    hint: '不计入总数时，完成率只看有期限的问题。',
    options: [
      { value: true, label: '计入总数' },
      { value: false, label: '不计入总数' },
    ],
  },
  {
    field: 'countLongTerm',
    label: '长期坚持与完成',
    hint: '长期坚持不计入总数时，这一项不起作用。',
    options: [
      { value: false, label: '不计入完成' },
      { value: true, label: '计入完成' },
    ],
  },
  {
    field: 'rounding',
    label: '尾数',
    hint: '还有未完成的，不会显示100%；已有完成的，不会显示0%。',
    options: [
      { value: 'round', label: '四舍五入' },
      { value: 'truncate', label: '舍去不进位' },
    ],
  },
  {
    field: 'decimals',
    label: '小数位数',
    hint: '',
    options: [
      { value: 0, label: '整数' },
      { value: 1, label: '一位小数' },
      { value: 2, label: '两位小数' },
    ],
  },
];
