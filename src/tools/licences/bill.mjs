import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * What `npm sbom` says of all packages in package-lock.json (CycloneDX), those for other systems too, without
 * what differs from run to run.
 * Peer dependencies that disagree do not matter here; without the option npm refuses to answer.
 *
 * @param {string} root the project's folder
 */
export async function readBill(root) {
  const args = [
    'sbom',
    '--sbom-format',
    'cyclonedx',
    '--legacy-peer-deps',
    '--package-lock-only',
    '--offline',
  ];
  // On Windows npm is a script, which only a shell runs.
  const shell = process.platform === 'win32';
  const { stdout } = await run('npm', args, { cwd: root, maxBuffer: 2 ** 28, shell });
  return settled(JSON.parse(stdout));
}

/** The bill without serial number, time and npm's own version; everything in one order. */
export function settled(bill) {
  const { metadata, components, dependencies } = bill;
  const { bomFormat, specVersion, version } = bill;
  return {
    bomFormat,
    specVersion,
    version,
    metadata: { lifecycles: metadata.lifecycles, component: metadata.component },
    components: inOrder(components),
    dependencies: inOrder(
      dependencies.map(({ ref, dependsOn }) => ({ ref, dependsOn: [...dependsOn].sort() })),
    ),
  };
}

const keyOf = (entry) => entry['bom-ref'] ?? entry.ref;
const inOrder = (entries) => {
  const once = new Map(entries.map((entry) => [keyOf(entry), entry]));
  return [...once.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
};

/**
 * What of the bill reaches users: our own dependencies with all they need, and what the build copies.
 * Not `npm sbom --omit dev`, which leaves out what development needs as well (saxes, jszip).
 *
 * @param bill what `readBill` gave
 * @param {readonly string[]} names our dependencies, and what is copied
 * @returns the same bill with fewer components, and beside each how it came in
 */
export function shippedOf(bill, names) {
  const needs = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const root = needs.get(bill.metadata.component['bom-ref']) ?? [];
  const through = new Map();
  const queue = [];
  for (const ref of root) {
    if (!names.includes(nameOf(ref))) continue;
    through.set(ref, '');
    queue.push(ref);
  }
  for (let at = 0; at < queue.length; at += 1) {
    for (const ref of needs.get(queue[at]) ?? []) {
      if (through.has(ref)) continue;
      through.set(ref, through.get(queue[at]) || nameOf(queue[at]));
      queue.push(ref);
    }
  }
  return {
    bill: {
      ...bill,
      components: bill.components.filter((one) => through.has(one['bom-ref'])),
      dependencies: bill.dependencies.filter(({ ref }) => through.has(ref)),
    },
    through,
  };
}

/** `@a/b@1.0.0` → `@a/b`. */
function nameOf(ref) {
  return ref.slice(0, ref.lastIndexOf('@'));
}

/** The components as plain parts, each once. */
export function partsOf(bill) {
  return bill.components.map((component) => ({
    ref: component['bom-ref'],
    name: nameOf(component['bom-ref']),
    version: component.version,
    author: component.author ?? '',
    licences: (component.licenses ?? []).map(
      ({ license, expression }) => expression ?? license?.id ?? license?.name ?? '',
    ),
  }));
}
