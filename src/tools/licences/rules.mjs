/** Licences under which a package may be handed to users, as SPDX names. */
const SHIPPED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
  'Zlib',
]);

/** What only builds or tests may also be under these: nothing of it reaches a user. */
const BUILDING = new Set([...SHIPPED, 'CC-BY-4.0', 'MPL-2.0', 'OFL-1.1']);

/** Packages that do not say their licence as SPDX asks: what their own files say, looked up by hand. */
const LOOKED_UP = new Map([
  ['@microsoft/office-js', { licence: 'LicenseRef-Microsoft-Office-JS', why: '见其 LICENSE 文件' }],
  [
    '@univerjs/telemetry',
    { licence: 'Apache-2.0', why: '见其 LICENSE 文件，与 Univer 其他包相同' },
  ],
  ['buffers', { licence: 'MIT', why: '见其 README 所附仓库；只用于构建和测试' }],
  ['chainsaw', { licence: 'MIT', why: '写作 MIT/X11；只用于构建和测试' }],
  ['duck', { licence: 'BSD-2-Clause', why: '写作 BSD，LICENSE 文件是 BSD-2-Clause 的文本' }],
]);

/** Allowed by name, since their licence is nobody else's. */
const BY_NAME = new Set(['LicenseRef-Microsoft-Office-JS']);

/**
 * The licence of a package.
 *
 * @param {{ name: string, licences: readonly string[] }} part as the SBOM says it
 * @returns {{ licence: string, why: string | null }} '' where nobody knows; `why` where it was looked up
 */
export function licenceOf({ name, licences }) {
  const known = LOOKED_UP.get(name);
  if (known !== undefined) return known;
  return {
    licence: licences.length > 1 ? `(${licences.join(' AND ')})` : (licences[0] ?? ''),
    why: null,
  };
}

/**
 * May a package of this licence be used? Of `A OR B` one has to be allowed, of `A AND B` both.
 *
 * @param {string} licence an SPDX expression
 * @param {boolean} shipped true where users get it
 */
export function isAllowed(licence, shipped) {
  const list = shipped ? SHIPPED : BUILDING;
  const words = licence.match(/[()]|[^\s()]+/gu) ?? [];
  let at = 0;
  const one = () => {
    const word = words[at++];
    if (word !== '(') return list.has(word ?? '') || BY_NAME.has(word ?? '');
    const inner = any();
    at += 1;
    return inner;
  };
  const all = () => {
    let allowed = one();
    while (words[at]?.toUpperCase() === 'AND') {
      at += 1;
      allowed = one() && allowed;
    }
    return allowed;
  };
  const any = () => {
    let allowed = all();
    while (words[at]?.toUpperCase() === 'OR') {
      at += 1;
      allowed = all() || allowed;
    }
    return allowed;
  };
  const allowed = any();
  return words.length > 0 && at === words.length && allowed;
}
