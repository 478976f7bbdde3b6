import { isAllowed, licenceOf } from './rules.mjs';

/**
 * docs/licences.md: what users get, what only builds and tests.
 *
 * @param shipped parts with `through`, the dependency that brought each in ('' for our own)
 * @param building parts
 */
export function licencesPage(shipped, building) {
  const rows = shipped.map((part) => {
    const { licence, why } = licenceOf(part);
    return `| ${part.name} | ${part.version} | ${licence} | ${reasonOf(part)}${why === null ? '' : `；${why}`} |`;
  });
  return [
    '# 第三方软件的许可证',
    '',
    '本页由 `npm run sbom` 生成，请不要手改。名单来自 `npm sbom`（CycloneDX）；不在允许之列的许可证会使这条命令失败。各许可证的全文在 `assets/third-party-licences.txt`，构建时随加载项一起发布；完整的 SBOM 写在 `dist/sbom`。',
    '',
    `## 随加载项交给用户的（${shipped.length} 个）`,
    '',
    '其中有的只被打包进来一部分。',
    '',
    '| 名称 | 版本 | 许可证 | 为什么在这里 |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    `## 只用于构建和测试的（${building.length} 个）`,
    '',
    '用户得不到其中任何一个。',
    '',
    '| 许可证 | 个数 |',
    '| --- | ---: |',
    ...countsOf(building).map(([licence, count]) => `| ${licence} | ${count} |`),
    '',
  ].join('\n');
}

function reasonOf({ name, through }) {
  if (name === '@microsoft/office-js') return '构建时原样复制';
  return through === '' ? '直接依赖' : `${through} 需要`;
}

function countsOf(parts) {
  const counts = new Map();
  for (const part of parts) {
    const { licence } = licenceOf(part);
    counts.set(licence, (counts.get(licence) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/** One Chinese sentence for each part whose licence nobody has allowed. */
export function refusals(shipped, building) {
  const say = (part, where) => {
    const { licence } = licenceOf(part);
    return `${part.name} ${part.version} 的许可证是“${licence || '未注明'}”，不在${where}允许之列；请换掉它，或查明后写进 src/tools/licences/rules.mjs。`;
  };
  const wrong = (parts, isShipped, where) =>
    parts
      .filter((part) => !isAllowed(licenceOf(part).licence, isShipped))
      .map((part) => say(part, where));
  return [...wrong(shipped, true, '交给用户时'), ...wrong(building, false, '构建和测试时')];
}
