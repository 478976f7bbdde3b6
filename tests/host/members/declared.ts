import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import ts from 'typescript';

/** One member of an Excel class as Microsoft's type file declares it. */
export interface DeclaredMember {
  readonly name: string;
  readonly kind: 'property' | 'method' | 'event';
  readonly readOnly: boolean;
  /** Parameters that may not be left out; of the shortest signature. */
  readonly parameters: readonly string[];
  /** `[1, 9]` of `ExcelApi 1.9`. */
  readonly since: readonly [major: number, minor: number];
}

export interface DeclaredClass {
  readonly name: string;
  readonly members: readonly DeclaredMember[];
}

/** What every object of the client has by itself, without the host. */
const CLIENT_ONLY: ReadonlySet<string> = new Set([
  'context',
  'isNullObject',
  'load',
  'set',
  'toJSON',
  'track',
  'untrack',
]);

const PATH = resolve(__dirname, '../../../node_modules/@types/office-js/index.d.ts');

/** The classes of the Excel namespace with their members of ExcelApi sets up to the given one. */
export function declaredClasses(upTo: readonly [number, number]): readonly DeclaredClass[] {
  const text = excelNamespaces(readFileSync(PATH, 'utf8'));
  const file = ts.createSourceFile('excel.d.ts', text, ts.ScriptTarget.ES2022, true);
  const classes: DeclaredClass[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node) && isClientObject(node)) classes.push(declared(node, upTo));
    else if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return classes.filter(({ members }) => members.length > 0);
}

/** The file declares all Office programs; only Excel's part is worth reading. */
function excelNamespaces(text: string): string {
  return text
    .split(/^(?=declare namespace )/mu)
    .filter((part) => part.startsWith('declare namespace Excel '))
    .join('\n');
}

function isClientObject(node: ts.ClassDeclaration): boolean {
  return node.heritageClauses?.some((clause) => clause.getText().includes('ClientObject')) ?? false;
}

function declared(node: ts.ClassDeclaration, upTo: readonly [number, number]): DeclaredClass {
  const classSince = sinceOf(node) ?? [1, 1];
  const members = new Map<string, DeclaredMember>();
  for (const element of node.members) {
    const member = memberOf(element, classSince);
    if (member === null || CLIENT_ONLY.has(member.name) || later(member.since, upTo)) continue;
    const known = members.get(member.name);
    // Of overloads the shortest is the easiest to call.
    if (known === undefined || known.parameters.length > member.parameters.length) {
      members.set(member.name, member);
    }
  }
  return { name: node.name?.text ?? '', members: [...members.values()] };
}

function memberOf(
  element: ts.ClassElement,
  classSince: readonly [number, number],
): DeclaredMember | null {
  if (element.name === undefined || !ts.isIdentifier(element.name)) return null;
  const since = sinceOf(element) ?? classSince;
  const name = element.name.text;
  if (ts.isMethodDeclaration(element)) {
    const needed = element.parameters.filter((one) => one.questionToken === undefined);
    const parameters = needed.map((one) => one.type?.getText() ?? 'any');
    return { name, kind: 'method', readOnly: true, parameters, since };
  }
  if (!ts.isPropertyDeclaration(element)) return null;
  const type = element.type?.getText() ?? '';
  const readOnly =
    element.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;
  const kind = type.startsWith('OfficeExtension.EventHandlers') ? 'event' : 'property';
  return { name, kind, readOnly, parameters: [], since };
}

/** null where the comment names no set; beyond all sets for previews and desktop-only ones. */
function sinceOf(node: ts.Node): readonly [number, number] | null {
  const comment = ts
    .getLeadingCommentRanges(node.getSourceFile().text, node.getFullStart())
    ?.map(({ pos, end }) => node.getSourceFile().text.slice(pos, end))
    .join('\n');
  const set = /\[Api set: (?<set>[^\]]+)\]/u.exec(comment ?? '')?.groups?.['set'];
  if (set === undefined) return null;
  const version = /^ExcelApi (?<major>\d+)\.(?<minor>\d+)$/u.exec(set.trim())?.groups;
  if (version === undefined) return [99, 0];
  return [Number(version['major']), Number(version['minor'])];
}

function later(one: readonly [number, number], other: readonly [number, number]): boolean {
  return one[0] === other[0] ? one[1] > other[1] : one[0] > other[0];
}
