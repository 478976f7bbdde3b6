import { appendContent } from '../xml/edit-element';
import { applySplices } from '../xml/splice';
import { escapeAttribute } from '../xml/xml-text';
import { childrenOf, parseXml, type XmlElement } from '../xml/xml-tree';
import type { XlsxPackage } from './xlsx-package';

export interface Relationship {
  readonly id: string;
  /** The last segment of the type's address, the same in transitional and strict files: `worksheet`. */
  readonly kind: string;
  readonly external: boolean;
  /** A part name, or the address as written where the target is external. */
  readonly target: string;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The part that holds an owner's relationships; the package itself is the owner `''`. */
export function relationshipsPart(owner: string): string {
  const slash = owner.lastIndexOf('/') + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

/** A target as written, relative to its owner or absolute, as a part name. */
export function resolveTarget(owner: string, target: string): string {
  const path = target.replace(/\\/g, '/');
  const segments = path.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

/** What an owner refers to, in the order written; an owner without relationships gives none. */
export function readRelationships(pkg: XlsxPackage, owner: string): Relationship[] {
  const text = pkg.text(relationshipsPart(owner));
  if (text === undefined) return [];
  return childrenOf(parseXml(text), 'Relationship').map((element) =>
    toRelationship(owner, element),
  );
}

export function findRelated(
  pkg: XlsxPackage,
  owner: string,
  kind: string,
): Relationship | undefined {
  return readRelationships(pkg, owner).find((found) => found.kind === kind && !found.external);
}

/** Adds a relationship to a part and gives its new id. The target is written relative to the owner. */
export function addRelationship(
  pkg: XlsxPackage,
  owner: string,
  type: string,
  part: string,
): string {
  const name = relationshipsPart(owner);
  const text = pkg.text(name) ?? EMPTY;
  const root = parseXml(text);
  const taken = new Set(childrenOf(root, 'Relationship').map((one) => one.attributes['Id']));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const target = escapeAttribute(relativeTarget(owner, part));
  const xml = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  pkg.setText(name, applySplices(text, [appendContent(text, root, xml)]));
  return id;
}

/** Takes out every relationship of an owner that leads to a part. */
export function removeRelationshipsTo(pkg: XlsxPackage, owner: string, part: string): void {
  const name = relationshipsPart(owner);
  const text = pkg.text(name);
  if (text === undefined) return;
  const gone = childrenOf(parseXml(text), 'Relationship').filter(
    (element) => toRelationship(owner, element).target === part,
  );
  pkg.setText(
    name,
    applySplices(
      text,
      gone.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  );
}

function toRelationship(owner: string, element: XmlElement): Relationship {
  const target = element.attributes['Target'] ?? '';
  const external = element.attributes['TargetMode'] === 'External';
  return {
    id: element.attributes['Id'] ?? '',
    kind: (element.attributes['Type'] ?? '').split('/').pop() ?? '',
    external,
    target: external ? target : resolveTarget(owner, target),
  };
}

function relativeTarget(owner: string, part: string): string {
  const from = owner.split('/').slice(0, -1);
  const to = part.split('/');
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
