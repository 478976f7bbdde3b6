import { createHash } from 'node:crypto';

/** The list that the self-test page compares with what the server gives. */
export const FILE_LIST = 'files.json';

/**
 * @param {readonly { name: string, content: Buffer, part: string }[]} files
 * @param {{ version: string, officeJs: string, origin: string | null }} build
 * @returns {string} JSON, files by name: size in bytes, SHA-256 in base64, and whose file it is
 */
export function fileList(files, build) {
  const list = files.map(({ name, content, part }) => ({
    name,
    size: content.length,
    sha256: createHash('sha256').update(content).digest('base64'),
    part,
  }));
  list.sort((one, other) => (one.name < other.name ? -1 : 1));
  return `${JSON.stringify({ ...build, files: list }, null, 1)}\n`;
}

/**
 * Whose file it is: `office` is Microsoft's, `manifest` is read by Excel and not by a page, `workbench`
 * can be left away where only Excel is used, all else is the add-in's own.
 *
 * @param {string} name
 * @param {ReadonlySet<string>} workbench the files that only the workbench asks for
 */
export function partOf(name, workbench) {
  if (name.startsWith('office-js/')) return 'office';
  if (name === 'manifest.xml') return 'manifest';
  return workbench.has(name) ? 'workbench' : 'addin';
}
