import { failureCodeOf, isPassing, KNOWN_CODES } from '../../../src/excel/error-codes';
import { FAILURE_MESSAGES, LEFT_MESSAGES } from '../../../src/excel/words';
import { LEFT_BEHIND, type LeftBehind } from '../../../src/app/ports';
import { writes } from '../../support/faulty-host';
import type { RequestBody } from '../../../src/host/protocol/messages';
import { ACTIONS } from './actions';
import { LIGHT_REFUSALS, REFUSALS, type ActionGrid, type Outcome } from './grid';

/** What a request reaches, by the names of its objects, in the order they are said. */
const REACHED: readonly (readonly [name: RegExp, words: string])[] = [
  [/^Protection$/u, '保护'],
  [/^Settings$/u, '设置'],
  [/^Names$/u, '名称'],
  [/^CustomProperties$/u, '工作表属性'],
  [/^ConditionalFormats$/u, '条件格式'],
  [/^Charts$/u, '图表'],
  [/^Shapes$|^Tables$/u, '图形和表格'],
  [/^PageLayout$/u, '打印页面'],
  [/^DataValidation$/u, '数据验证'],
  [/^GetMergedAreasOrNullObject$/u, '合并单元格'],
  [/^GetRange|^GetUsedRange|^GetCell/u, '单元格'],
  [/^Format$/u, '外观'],
];

/** What may remain, in the table. */
const LEFT_NAMES: Readonly<Record<LeftBehind, string>> = {
  colours: '两列和颜色',
  ownSheet: '助手的表',
  template: '新台账',
  removal: '没清完的部分',
  setting: '设置',
  undoing: '没退完的部分',
};

/** docs/faults.md, made from the run. */
export function faultsDocument(grids: readonly ActionGrid[]): string {
  const all = grids.flatMap(({ outcomes }) => outcomes);
  return [
    HEAD,
    totals(grids, all),
    ...grids.map(actionSection),
    codesSection(),
    leftSection(),
    '',
  ].join('\n\n');
}

const LIGHT_ACTIONS = ACTIONS.filter(({ isLight }) => isLight)
  .map(({ name }) => name)
  .join('、');

const HEAD = `# 写到一半出了错，会怎样

> 本页由程序生成：\`RENEW_GOLDEN=1 npx jest tests/excel/faults --selectProjects node\`。测试逐字核对，手改无效。

助手每写一次工作簿，要与 Excel 往返几次。测试在内置的 Excel 环境里，让每个写入动作的**每一次往返**轮流出错：

- **被拒**：这次往返什么也没做就报错。试 ${REFUSALS.length} 种错误代码：${REFUSALS.map((code) => `\`${code}\``).join('、')}；其中 Excel 正忙、正在编辑单元格两种，既试“过一会儿就好”，也试“一直不好”。每次都要先写再试的动作（${LIGHT_ACTIONS}）往返多，只试有代表性的 ${LIGHT_REFUSALS.length} 种：${LIGHT_REFUSALS.map((code) => `\`${code}\``).join('、')}。
- **中断**：这次往返做了一部分才报错。断在每一个“新增”之后，以及均匀分布的几处。
- **无答复**：这次往返全做完了，答复却是错误。

每一例都核对三件事：**用户自己的内容**（单元格、填充、条件格式、名称、数据验证、合并、隐藏行列、别的工作表、别的设置）与出错前完全一样；报错时**剩下了什么**说得对（没有说剩下，就必须与出错前完全一样）；**再做一次**，结果与一次做成完全一样。`;

function totals(grids: readonly ActionGrid[], all: readonly Outcome[]): string {
  const count = (kind: string): number => all.filter(({ fault }) => fault.kind === kind).length;
  const told = all.filter(({ told: code }) => code !== null);
  const syncs = grids.reduce((sum, { requests }) => sum + requests.length, 0);
  return `## 合计

| 项目 | 数 |
|---|---:|
| 写入动作 | ${grids.length} |
| 往返 | ${syncs} |
| 出错的例子 | ${all.length} |
| 其中被拒 / 中断 / 无答复 | ${count('refused')} / ${count('midway')} / ${count('unanswered')} |
| 自动重试或不受影响，一次做成 | ${all.length - told.length - all.filter(({ partly }) => partly).length} |
| 主要内容做成，少了图表、打印页面或几处修正，已说明 | ${all.filter(({ partly }) => partly).length} |
| 报错，什么也没有写 | ${told.filter(({ left }) => left === null).length} |
| 报错，助手的内容可能写了一部分，已说明 | ${told.filter(({ left }) => left !== null).length} |
| 用户的内容变了，或再做一次与一次做成不一样 | ${all.filter(({ wrong }) => wrong.length > 0).length} |`;
}

function actionSection({ action, requests, outcomes }: ActionGrid): string {
  const rows = requests.map((body, at) => {
    const of = (kind: string): string =>
      cell(outcomes.filter(({ fault }) => fault.sync === at + 1 && fault.kind === kind));
    return `| ${at + 1} | ${describe(body)} | ${of('refused')} | ${of('midway')} | ${of('unanswered')} |`;
  });
  return `## ${action.name}：${outcomes.length} 例

| 往返 | 做什么 | 被拒 | 中断 | 无答复 |
|---:|---|---|---|---|
${rows.join('\n')}`;
}

function describe(body: RequestBody): string {
  const names = [
    ...Object.values(body.ObjectPaths).map(({ Name }) => Name),
    ...body.Actions.map(({ Name }) => Name),
  ];
  const reached = REACHED.filter(([name]) => names.some((one) => name.test(one)));
  const words = reached.map(([, said]) => said).join('、');
  return `${writes(body) ? '**写**' : '读'}：${words === '' ? '工作表' : words}`;
}

/** “报错 5、做成 3”: what came of the faults of one kind at one sync. */
function cell(outcomes: readonly Outcome[]): string {
  if (outcomes.length === 0) return '—';
  const counts = new Map<string, number>();
  for (const outcome of outcomes) {
    const words = wordsOf(outcome);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => `${words} ${count}`).join('；');
}

function wordsOf({ told, left, partly }: Outcome): string {
  if (told === null) return partly ? '少一部分，已说明' : '做成';
  return left === null ? '报错，没有写' : `报错，剩下${LEFT_NAMES[left]}`;
}

function codesSection(): string {
  const rows = [...KNOWN_CODES].sort().map((code) => {
    const failure = failureCodeOf(code);
    const again = code === 'UndoNotSupported' ? '不并入撤销，再做' : isPassing(code) ? '是' : '';
    return `| \`${code}\` | ${again} | ${FAILURE_MESSAGES[failure]} |`;
  });
  return `## 每种错误代码，用户读到什么

没有列出的代码按 \`GeneralException\` 处理。自动再试最多三次，隔 0.3、1、3 秒；\`GeneralException\` 和 \`RequestAborted\` 不自动再试，因为它们没有说明原因，也没有说明做了多少。

| 代码 | 自动再试 | 用户读到 |
|---|---|---|
${rows.join('\n')}`;
}

function leftSection(): string {
  const rows = LEFT_BEHIND.map((left) => `| ${LEFT_NAMES[left]} | ${LEFT_MESSAGES[left]} |`);
  return `## 剩下了什么，怎么说

报错时，如果助手已经开始写，错误原因后面接着说：

| 剩下 | 用户读到 |
|---|---|
${rows.join('\n')}

修正写法按单元格记账：已改的可以撤销，没改的逐个说明；连改没改都问不到的，请用户看一下，不计入“已修正”。新建台账最后一步只是去掉一个看不见的记号，失败了不报错：台账已经写全。`;
}
