/** Options of a part of which at most one may be written. */
type Choice = readonly string[];

interface PartForm {
  readonly choices: readonly Choice[];
  /** Must an option be written? */
  readonly needsOption: boolean;
}

/**
 * The generated parts and their options. A line 【问题：长期坚持，正面小标题】 of a template calls one.
 * - 情况数字: the paragraph of figures.
 * - 较上期: what changed since progress was last noted, as a paragraph.
 * - 问题: the problems one by one, numbered through.
 * - 表格: figures by group. 逾期清单, 临期清单: lists as tables.
 * - 下一步打算: what follows from the problems' states and deadlines.
 * - 公开期限: period and contact, in the public version only. 落款: signature and date.
 */
const FORMS = {
  情况数字: {
    choices: [
      ['零类也写'],
      ['按类型'],
      ['建章立制'],
      ['金额人数'],
      ['按类别'],
      ['按责任单位'],
      ['按责任领导'],
      ['较上期'],
    ],
    needsOption: false,
  },
  较上期: { choices: [['无变化也写']], needsOption: false },
  问题: {
    choices: [
      ['不含长期坚持', '长期坚持'],
      ['按类别分级', '按整改类型分级'],
      ['引用原文', '正面小标题'],
      ['连写', '逐点分段'],
      ['后写状态', '先写状态', '只写未完成状态', '不写状态'],
    ],
    needsOption: false,
  },
  表格: { choices: [['责任单位', '类别', '责任领导']], needsOption: true },
  逾期清单: { choices: [], needsOption: false },
  临期清单: { choices: [], needsOption: false },
  下一步打算: { choices: [['按月份', '按责任单位', '逐个问题'], ['下月']], needsOption: false },
  公开期限: { choices: [], needsOption: false },
  落款: { choices: [], needsOption: false },
} as const satisfies Readonly<Record<string, PartForm>>;

export type PartName = keyof typeof FORMS;
const PART_NAMES = Object.keys(FORMS) as readonly PartName[];

/** What a template may call, for whoever explains it: each part with its options in groups of which at most one may be written. */
export const PARTS: readonly { readonly name: PartName; readonly choices: readonly Choice[] }[] =
  PART_NAMES.map((name) => ({ name, choices: FORMS[name].choices }));

/** Any option of any part. */
export type PartOption = (typeof FORMS)[PartName]['choices'][number][number];

/** A part as a line of a template calls it; its options are its own, none against another. */
export interface PartCall {
  readonly name: PartName;
  readonly options: ReadonlySet<string>;
}

/** Does the call write this option? */
export function hasOption(call: PartCall, option: PartOption): boolean {
  return call.options.has(option);
}

/** Reads what stands between 【 and 】; a text is what is wrong, one Chinese sentence. */
export function readPartCall(words: string): PartCall | string {
  const [name = '', ...rest] = words.split(/[：:]/u);
  const part = PART_NAMES.find((one) => one === name.trim());
  if (part === undefined)
    return `不能生成“${shortened(name)}”，方头括号里只能写：${PART_NAMES.join('、')}。`;
  const options = rest
    .join('，')
    .split(/[，,、；;]/u)
    .map((option) => option.trim())
    .filter((option) => option !== '');
  return wrongOption(part, options) ?? { name: part, options: new Set(options) };
}

function wrongOption(part: PartName, options: readonly string[]): string | null {
  const form: PartForm = FORMS[part];
  const known = form.choices.flat();
  const unknown = options.find((option) => !known.includes(option));
  if (unknown !== undefined && known.length === 0)
    return `【${part}】后面不用写要求，请删去“${shortened(unknown)}”。`;
  if (unknown !== undefined)
    return `【${part}】没有“${shortened(unknown)}”这个要求，可以写：${known.join('、')}。`;
  if (form.needsOption && options.length === 0)
    return `【${part}】要写明按什么列表，如【${part}：${known[0] ?? ''}】，可以写：${known.join('、')}。`;
  const clash = form.choices
    .map((choice) => choice.filter((option) => options.includes(option)))
    .find((both) => both.length > 1);
  return clash === undefined
    ? null
    : `【${part}】的“${clash.join('”和“')}”不能同时写，请只留一个。`;
}

const LONGEST_SHOWN = 20;

function shortened(words: string): string {
  const trimmed = words.trim();
  return trimmed.length > LONGEST_SHOWN ? `${trimmed.slice(0, LONGEST_SHOWN)}…` : trimmed;
}
