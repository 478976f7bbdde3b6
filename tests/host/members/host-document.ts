import type { DeclaredClass, DeclaredMember } from './declared';
import { CLASSES, isAnswered, NEVER_SENT } from './support-of';

interface Row {
  readonly name: string;
  readonly total: number;
  readonly missing: readonly string[];
}

const HEAD = `# 内置宿主支持哪些 Excel 对象

> 本页由程序生成：\`RENEW_GOLDEN=1 npx jest tests/host/members/host-document.test.ts --selectProjects node\`。
> 请勿手工修改；测试会核对本页与程序是否一致。

## 它是什么，不是什么

内置宿主让加载项在没有 Excel 的电脑上也能运行：浏览器里的试用页、命令行和全部测试用的都是它。
加载项仍然调用微软自己的客户端程序（@microsoft/office-js），客户端把每次 \`context.sync()\` 发成一条消息，
内置宿主在一份打开的 .xlsx 上执行这条消息并作答。读写 .xlsx 时，没有改动的部分原样保留。

它不是 Excel：不画图表，不显示表格样式，不认识数据透视表，也不打印。真正的 Excel 有而这里没有的成员，
一律报错 \`NotImplemented\` 并写出成员的名字（例如 \`Range.FlashFill\`），不会假装成功。
只有两个事件例外：${NEVER_SENT.map((name) => `\`${name}\``).join('、')}由客户端自己登记，
不经过内置宿主，登记时不报错，但永远不会触发。
测试对下表的每一个成员都用微软的客户端实际调用过一次，核对它要么作答，要么报出自己的名字。

对照的是 ExcelApi 1.14 及以下的成员（本加载项要求的最低版本就是 1.14），成员清单取自 @types/office-js。
表中“支持”是指这个成员会作答；个别取值仍可能不支持，同样会报错并说明，例如填充图案、缩进、对角线边框。

## 许可

微软的客户端程序只许用于配合 Microsoft 365 的应用。本仓库不收录它，构建时从 node_modules 原样复制。
试用页和命令行只供试用、开发和测试本加载项。

`;

/** docs/host.md as it must be; needs an open workbook that holds one of everything. */
export async function hostDocument(): Promise<string> {
  const rows: Row[] = [];
  for (const one of CLASSES) rows.push(await rowOf(one));
  const known = rows.filter(({ total, missing }) => missing.length < total);
  const unknown = rows.filter(({ total, missing }) => missing.length === total);
  const supported = rows.reduce((sum, { total, missing }) => sum + total - missing.length, 0);
  const all = rows.reduce((sum, { total }) => sum + total, 0);
  return [
    HEAD,
    '## 支持的对象\n\n',
    `共 ${rows.length} 个类、${all} 个成员；这里支持其中 ${known.length} 个类、${supported} 个成员。\n\n`,
    '| 类 | 支持 | 共有 | 没有的成员 |\n| --- | ---: | ---: | --- |\n',
    ...known.map(tableRow),
    '\n## 整类不支持的对象\n\n',
    `<details><summary>${unknown.length} 个类，任何成员都不支持</summary>\n\n`,
    `${unknown.map(({ name }) => `\`${name}\``).join('、')}\n\n</details>\n`,
  ].join('');
}

async function rowOf({ name, members }: DeclaredClass): Promise<Row> {
  const missing: DeclaredMember[] = [];
  for (const member of members) if (!(await isAnswered(name, member))) missing.push(member);
  return { name, total: members.length, missing: missing.map((member) => member.name) };
}

function tableRow({ name, total, missing }: Row): string {
  const names = missing.map((one) => `\`${one}\``).join('、');
  const folded =
    missing.length === 0
      ? '无'
      : `<details><summary>${missing.length} 个</summary>${names}</details>`;
  return `| \`${name}\` | ${total - missing.length} | ${total} | ${folded} |\n`;
}
