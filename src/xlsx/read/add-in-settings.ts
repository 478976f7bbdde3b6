import { readRelationships } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { childOf, childrenOf, parseXml } from '../xml/xml-tree';

/** What one add-in keeps in the workbook: setting names to JSON texts, as Office writes them. */
export interface AddInPart {
  readonly path: string;
  readonly settings: Readonly<Record<string, string>>;
}

/** The web extension part of the add-in with that id (any case, with or without braces), or null. */
export function readAddInPart(pkg: XlsxPackage, addInId: string): AddInPart | null {
  for (const path of webExtensionPaths(pkg)) {
    const root = parseXml(pkg.text(path) ?? '');
    if (plainId(childOf(root, 'reference')?.attributes['id']) !== plainId(addInId)) continue;
    const settings = new Map<string, string>();
    for (const property of childrenOf(childOf(root, 'properties'), 'property')) {
      const name = property.attributes['name'];
      if (name !== undefined) settings.set(name, property.attributes['value'] ?? '');
    }
    return { path, settings: Object.fromEntries(settings) };
  }
  return null;
}

/** The part that lists the task panes, or null. */
export function taskPanesPath(pkg: XlsxPackage): string | null {
  const related = readRelationships(pkg, '').find((one) => one.kind === 'webextensiontaskpanes');
  return related && pkg.has(related.target) ? related.target : null;
}

function webExtensionPaths(pkg: XlsxPackage): string[] {
  const panes = taskPanesPath(pkg);
  if (panes === null) return [];
  return readRelationships(pkg, panes)
    .filter((one) => one.kind === 'webextension' && pkg.has(one.target))
    .map((one) => one.target);
}

function plainId(id: string | undefined): string {
  return (id ?? '').replace(/[{}]/g, '').toLowerCase();
}
