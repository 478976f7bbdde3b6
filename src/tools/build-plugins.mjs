import { fileList, FILE_LIST, partOf } from './file-list.mjs';
import { manifestFor } from './manifest-for.mjs';
import { withPolicy } from './page-policy.mjs';

/** Gives every page its Content-Security-Policy. */
export class PolicyPlugin {
  /** @param {{ html: typeof import('html-webpack-plugin'), officeHosts: readonly string[] }} options */
  constructor({ html, officeHosts }) {
    this.html = html;
    this.officeHosts = officeHosts;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('PolicyPlugin', (compilation) => {
      this.html.getHooks(compilation).beforeEmit.tap('PolicyPlugin', (page) => ({
        ...page,
        html: withPolicy(
          page.html,
          this.officeHosts.filter((host) => page.html.includes(`src="${host}/`)),
        ),
      }));
    });
  }
}

/** Writes which files there are, so that the self-test page can tell which one does not arrive. */
export class FileListPlugin {
  /** @param {{ version: string, officeJs: string, origin: string | null }} build */
  constructor(build) {
    this.build = build;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FileListPlugin', (compilation) => {
      // After all others: what stands then is what is written to the disk.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'FileListPlugin', stage }, (assets) => {
        const workbench = workbenchFiles(compilation);
        const files = Object.entries(assets)
          .filter(([name]) => !/\.(?:map|LICENSE\.txt)$/u.test(name))
          .map(([name, source]) => ({
            name,
            content: source.buffer(),
            part: partOf(name, workbench),
          }));
        compilation.emitAsset(FILE_LIST, new sources.RawSource(fileList(files, this.build)));
      });
    });
  }
}

const WORKBENCH_ENTRIES = new Set(['workbench', 'pane-client']);

function workbenchFiles(compilation) {
  const files = new Set();
  for (const [name, source] of Object.entries(compilation.assets)) {
    const beside = name.startsWith('assets/') && !name.startsWith('assets/icons/');
    // Excel's own pages begin with Microsoft's loader; in the workbench something stands in for Excel.
    const page = name.endsWith('.html') && !source.source().toString().includes('/office.js"');
    if (beside || page) files.add(name);
  }
  for (const chunk of compilation.chunks) {
    const entries = [...chunk.groupsIterable].flatMap((group) => entriesOf(group));
    if (!entries.every((entry) => WORKBENCH_ENTRIES.has(entry))) continue;
    for (const file of [...chunk.files, ...chunk.auxiliaryFiles]) files.add(file);
  }
  return files;
}

/** The entries that a group of chunks is fetched for, directly or by another group. */
function entriesOf(group, seen = new Set()) {
  if (seen.has(group)) return [];
  seen.add(group);
  if (group.isInitial()) return [group.name];
  return [...group.parentsIterable].flatMap((parent) => entriesOf(parent, seen));
}

/** @returns {(content: Buffer) => string} what CopyWebpackPlugin makes of the manifest */
export function manifestTransform(origin) {
  return (content) => {
    const manifest = content.toString('utf8');
    return origin === null ? manifest : manifestFor(manifest, { origin });
  };
}
