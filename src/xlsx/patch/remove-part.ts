import { withdrawContentType } from '../package/content-types';
import { readRelationships, relationshipsPart, resolveTarget } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';

/**
 * Takes a part out of the package with everything that only it refers to. A part that something else still
 * refers to stays.
 */
export function removePart(pkg: XlsxPackage, part: string): void {
  if (!pkg.has(part) || isReferredTo(pkg, part)) return;
  const owned = readRelationships(pkg, part).filter(({ external }) => !external);
  withdrawContentType(pkg, part);
  pkg.remove(part);
  if (pkg.has(relationshipsPart(part))) pkg.remove(relationshipsPart(part));
  for (const { target } of owned) removePart(pkg, target);
}

function isReferredTo(pkg: XlsxPackage, part: string): boolean {
  return pkg
    .names()
    .filter((name) => name.endsWith('.rels'))
    .some((name) => readRelationships(pkg, ownerOf(name)).some(({ target }) => target === part));
}

/** The part whose relationships a `.rels` part holds. */
function ownerOf(relationships: string): string {
  return resolveTarget('', relationships.replace('_rels/', '').replace(/\.rels$/, ''));
}
