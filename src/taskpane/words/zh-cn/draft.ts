import { formatChineseDay, type Day } from '../../../domain/calendar/day';
import { rowRuns } from '../../../domain/checks/words';
import type { DraftScope } from '../../../domain/draft/scope';
import type { GroupKey } from '../../../domain/summary/groups-by';
import type { DraftSentence } from '../../../domain/draft/types';

/** What the pane says in 文稿. Sentences that take figures are functions of them. */

export const DRAFT_WORDS = {
  template: '模板',
  scope: '范围',
  allProblems: '全部问题',
  audience: '版本',
  draft: '起草',
  redraft: '重新起草',
  edited: '已改动',
  stale: '台账已变动，可重新起草。',
  none: '还没有文稿。点“起草”，按台账和填写的信息写出整篇文稿；台账没有写的，用［待补充］标出，不会编造。',
  noLedger: '当前工作表不是台账，暂时不能起草。',
  loading: '正在读取台账，读完就可以起草。',
  view: '看文稿的方式',
  reading: '阅读',
  editing: '修改',
  /** The name of the text, in both views. */
  text: '整改进展情况文稿',
  fetching: '正在准备起草…',
  fetchFailed: '起草所需的文件没有取到',
  fetchHint: '可能是网络断开，或者助手刚刚更新过。台账没有改动。请检查网络后点“重试”。',
};

/** What a draft can be narrowed to. */
export const SCOPE_WORDS: Readonly<Record<GroupKey, string>> = {
  category: '按类别',
  unit: '按责任单位',
  leader: '按责任领导',
};

/** Asked before words of the user's would go. */
export function replaceTitle(version: string): string {
  return `替换您改过的${version}？`;
}

export function replaceBody(version: string): string {
  return `您改过这份${version}。重新起草会按现在的台账、填写的信息和模板重写，改过的文字会丢失；需要的话请先复制。`;
}

export const READING_WORDS = {
  hint: '点一句话，表格里就选中它的来源；鼠标停在带点线的数字上，显示它怎么来的。',
  keys: '用上下方向键逐句移动，按回车在表格里选中来源。',
  own: '已改写、无来源',
  given: '这句话来自填写的信息、设置或模板，不来自表格。',
  growing: '后面的段落正在排版…',
};

export const DRAFT_ACTIONS = {
  group: '使用文稿',
  rich: '复制为 Word 格式',
  download: '下载 Word',
  text: '复制纯文字',
  sheet: '写入工作表',
  noDownload: '这里不能下载文件。请点“复制为 Word 格式”，再粘贴到 Word 里。',
  pitch: 'Word 行距',
  undo: '撤回上一步',
};

export const SECTION_TITLES = {
  gaps: '待补充',
  facts: '填写信息',
  proof: '校对',
  publication: '公开前检查',
  pasted: '校对其他文字',
  template: '模板和行距',
};

export const GAP_WORDS = {
  sheet: '台账没有写的，点行号去补：',
  facts: '没有填写的信息，点一下去填：',
};

export const FACT_WORDS = {
  intro: '填一次，各份文稿都用。填好后保存在这个工作簿里，不会传到别处。',
  empty: '这个模板不需要另外填写信息。',
  save: '保存',
  unsaved: '有改动还没有保存。',
};

/** What is said under a field that cannot be meant as it is. */
export const FACT_TROUBLES = {
  day: '请填完整的日期，例如2025年4月30日。',
  count: '请只填整数，不带单位。',
};

export const TEMPLATE_WORDS = {
  text: '模板文字',
  intro:
    '{}里的换成填写的信息或台账的数字，【】里的换成按台账写出的段落，其余照写。保存后只影响这个工作簿。',
  save: '保存模板',
  restore: '恢复默认',
  restoreSure: '恢复后，改过的模板文字会丢失。',
  restoreAgree: '确定恢复',
  cancel: '取消',
  edited: '用的是本单位改过的模板。',
  problems: '模板里有写法认不出来，改好才能保存：',
  guide: '模板里可以写什么',
  lines: [
    '“标题：”开头的是标题；“一、”“（一）”“1.”“（1）”开头的是各级标题，序号会重新编。',
    '“内部：”“公开：”开头的一行只出现在那一稿里。',
    '【】里冒号后面写要求，用逗号隔开，如【情况数字：按类型，建章立制】。',
  ],
  braces: '可以写的信息：',
};

export const PROOF_WORDS = {
  none: '没有发现需要改的地方。数字和写法仍请您最后看一遍。',
  checking: '正在校对…',
  /** Listed by itself, with the ways to fill it in. */
  gaps: (count: number) => `另有${count}处［待补充］，见上面的“待补充”。`,
  intro: '点位置可以跳到那一处；只有您点“改为”，文字才会改动。',
};

export const PUBLICATION_WORDS = {
  none: '没有发现不宜公开的内容。是否公开、怎样公开，仍按保密审查的程序办。',
  intro: '下面的内容公开前请逐条看。勾选后点“遮盖所选”才会改动公开稿，内部稿不受影响。',
  found: '公开前要看的内容',
  all: '全选能遮盖的',
  rewrite: '请自己改写这一句。',
};

export const PASTED_WORDS = {
  intro: '把别处写好的报告粘贴到这里，按表里的台账核对数字，并检查序号、标点和写法。',
  introAlone: '把别处写好的报告粘贴到这里，检查序号、标点和写法。当前没有台账，不核对台账的数字。',
  text: '要校对的文字',
  check: '校对这段文字',
};

/** What the text on screen was drafted from. */
export function draftFromLine(sheet: string, asOf: Day, scope: DraftScope | null): string {
  const only = scope === null ? '' : ` · 只写“${scope.name}”的问题`;
  return `按“${sheet}”起草${only} · 截至${formatChineseDay(asOf)}`;
}

/** Another template is chosen than the text on screen was drafted by. */
export function otherTemplateLine(template: string): string {
  return `下面这份是按“${template}”模板起草的；要换模板，请点“重新起草”。`;
}

/** Other problems are chosen than the text on screen tells of. */
export function otherScopeLine(scope: DraftScope | null): string {
  const written = scope === null ? '写的是全部问题' : `只写“${scope.name}”的问题`;
  return `下面这份${written}；要换范围，请点“重新起草”。`;
}

/** How far the facts are filled in; nothing where the template asks for none. */
export function emptyFactsLine(asked: number, empty: number): string {
  if (asked === 0) return '';
  return empty === 0 ? '都填好了' : `还有${empty}项没有填写`;
}

/** Most names of cells that a line can take before it is no help any more. */
const MOST_CELLS = 12;

/** Where a sentence is from, for the line under the text: its rows, then its cells. */
export function sentenceSourceLine({ rows, cells }: DraftSentence): string {
  if (rows.length === 0 && cells.length === 0) return READING_WORDS.given;
  const parts = [
    ...(rows.length === 0 ? [] : [`第${rowRuns(rows)}行${totalOf(rows.length)}`]),
    ...(cells.length === 0 ? [] : [cellsLine(cells)]),
  ];
  return `来源：${parts.join('，')}`;
}

function totalOf(rows: number): string {
  return rows > 1 ? `（共${rows}行）` : '';
}

function cellsLine(cells: readonly string[]): string {
  const shown = cells.slice(0, MOST_CELLS).join('、');
  return cells.length > MOST_CELLS ? `单元格${shown}等${cells.length}个` : `单元格${shown}`;
}

/** What the rows that are selected in the sheet have to do with the draft. */
export function pickedLine(top: number, bottom: number, sentences: number): string {
  const rows = top === bottom ? `第${top}行` : `第${top}–${bottom}行`;
  return sentences === 0
    ? `表格选中了${rows}，文稿里没有写到。`
    : `表格选中了${rows}，相关的${sentences}句已在文稿里标出。`;
}

/** A place in a text, counted in paragraphs as a writer does. */
export function placeLine(line: number, column: number): string {
  return `第${line}段第${column}字`;
}

/** The name of the button that makes a correction. */
export function replaceLine(replacement: string): string {
  return replacement === '' ? '删去' : `改为“${replacement}”`;
}

export function maskLine(count: number): string {
  return `遮盖所选（${count}处）`;
}

/** What a publication finding would become. */
export function maskedLine(text: string, masked: string): string {
  return `“${text}”→“${masked}”`;
}

/** A line of a template. */
export function lineLine(line: number): string {
  return `第${line}行`;
}

/** What was found in a text from elsewhere, and the sheet it was compared with. */
export function pastedLine(count: number, sheet: string | null): string {
  return sheet === null ? `发现${count}处。` : `对照“${sheet}”，发现${count}处。`;
}

export function pitchLine(pitch: number | 'standard'): string {
  return pitch === 'standard' ? '按国标每页22行' : `固定值${pitch}磅`;
}

/** What can be asked of a part of a template: one of each. */
export function choicesLine(choices: readonly (readonly string[])[]): string {
  return choices.map((choice) => choice.join(' 或 ')).join('；');
}
