import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { licenceOf } from './rules.mjs';

const TEXT_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-][a-z0-9.-]*)?$/iu;
const LINE = '-'.repeat(78);

/**
 * The texts that the licences ask to be handed on: for each package what stands in its own LICENSE and
 * NOTICE files; packages with the very same text stand together.
 *
 * @param {string} root the project's folder
 * @param shipped parts
 */
export async function thirdPartyText(root, shipped) {
  const byText = new Map();
  for (const part of shipped) {
    const text = (await textOf(path.join(root, 'node_modules', part.name))) ?? withoutFile(part);
    byText.set(text, [...(byText.get(text) ?? []), part]);
  }
  const blocks = [...byText].map(([text, parts]) => {
    const heads = parts.map((part) => `${part.name} ${part.version}（${licenceOf(part).licence}）`);
    return `${LINE}\n${heads.join('\n')}\n${LINE}\n\n${text}\n`;
  });
  return `整改台账助手使用了下列第三方软件，谨此致谢。各软件的许可证如下。\n\n${blocks.join('\n')}`;
}

/** All licence and notice files of a package, or null where it has none. */
async function textOf(folder) {
  // A package for another system is on the list but not installed.
  const all = await readdir(folder).catch(() => []);
  const names = all.filter((name) => TEXT_FILE.test(name)).sort();
  if (names.length === 0) return null;
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return texts
    .map((text) =>
      text
        .replace(/^\uFEFF/u, '')
        .replace(/\r\n?/gu, '\n')
        .trim(),
    )
    .join('\n\n');
}

function withoutFile(part) {
  const author = part.author === '' ? '其作者' : part.author;
  return `这个包没有附带许可证文本；它声明的许可证是 ${licenceOf(part).licence}，版权归${author}所有。`;
}
