/** Where the manifest in the repository says the pages are. */
const WRITTEN_ORIGIN = 'https://localhost:3000';
const VERSION = /^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){1,3}$/u;

/**
 * The address that the pages are served under, tidied: without a slash at the end.
 *
 * @param {string} text e.g. `https://oa.example.gov.cn/ledger`
 * @throws {RangeError} in Chinese, for what Excel would not accept
 */
export function pageBase(text) {
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new RangeError(
      `--origin 应是完整的网址，如 https://oa.example.gov.cn/ledger，现在是“${text}”。`,
    );
  }
  if (url.protocol !== 'https:') {
    throw new RangeError(`Excel 只接受 https 的网址，现在是“${text}”。请先给服务器配好证书。`);
  }
  if (text.includes('*')) {
    throw new RangeError(`网址里不能有通配符 *，请写出完整的服务器名，现在是“${text}”。`);
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new RangeError(`网址里只能有服务器名、端口和路径，现在是“${text}”。`);
  }
  if (/\.html?$/iu.test(url.pathname)) {
    throw new RangeError(`--origin 应是网页所在的文件夹，不是某一个网页，现在是“${text}”。`);
  }
  return (url.origin + url.pathname).replace(/\/+$/u, '');
}

/**
 * The manifest for pages that are served elsewhere. The Id stays: Excel knows the add-in by it.
 *
 * @param {string} manifest the manifest of the repository
 * @param {{ origin: string, version?: string | undefined }} wanted version: up to four numbers
 * @returns {string}
 * @throws {RangeError} in Chinese, for an address or a version that cannot be
 */
export function manifestFor(manifest, { origin, version }) {
  const base = pageBase(origin);
  const moved = manifest
    .replaceAll(
      `<AppDomain>${WRITTEN_ORIGIN}</AppDomain>`,
      `<AppDomain>${new URL(base).origin}</AppDomain>`,
    )
    .replaceAll(`${WRITTEN_ORIGIN}/`, `${escapeXml(base)}/`);
  return version === undefined ? moved : withVersion(moved, version);
}

function withVersion(manifest, version) {
  if (!VERSION.test(version) || numbersOf(version).some((number) => number > 65_535)) {
    throw new RangeError(
      `--version 应是二到四个用点隔开的数字（每个不超过 65535），如 1.0.2.0，现在是“${version}”。`,
    );
  }
  return manifest.replace(/<Version>[^<]*<\/Version>/u, `<Version>${version}</Version>`);
}

/**
 * Whether a manifest may take the place of one that is in use. Excel keeps what it has read as long as the
 * version does not grow, and takes another Id for another add-in.
 *
 * @param {string | null} before null where there was none
 * @param {string} after
 * @returns {string | null} in Chinese, why not; null when it may
 */
export function refusedBecause(before, after) {
  if (before === null || before === after) return null;
  const [ids, versions] = ['Id', 'Version'].map((name) =>
    [before, after].map((xml) => textOf(xml, name)),
  );
  if (ids[0] !== ids[1]) {
    return `原来的清单是另一个加载项的（Id ${ids[0]}），没有覆盖。请换一个文件名。`;
  }
  if (compareVersions(versions[1], versions[0]) > 0) return null;
  return (
    `清单的内容变了，版本号却没有变大（原来 ${versions[0]}，现在 ${versions[1]}），没有写入：` +
    `这样 Excel 会一直用它记住的旧清单。请加上 --version ${nextVersion(versions[0])}。`
  );
}

function textOf(xml, name) {
  return new RegExp(`<${name}>\\s*([^<]*?)\\s*</${name}>`, 'u').exec(xml)?.[1] ?? '';
}

function numbersOf(version) {
  const numbers = version.split('.').map(Number);
  return [...numbers, 0, 0, 0].slice(0, 4);
}

/** Positive when the first is newer; a number that is missing counts as 0. */
function compareVersions(one, other) {
  const others = numbersOf(other);
  const differences = numbersOf(one).map((number, at) => number - others[at]);
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** The next after it that Excel will take for newer; the last number counts rebuilds. */
function nextVersion(version) {
  const numbers = numbersOf(version);
  return [...numbers.slice(0, 3), numbers[3] + 1].join('.');
}

/** What a path may hold and XML may not. */
function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
}
