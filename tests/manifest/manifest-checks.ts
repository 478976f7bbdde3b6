import { childrenNamed, descendants, parseXml, type XmlNode } from './xml-tree';

export interface ManifestContext {
  readonly packageVersion: string;
  /** Width and height of the PNG served at a path such as `/assets/icons/icon-16.png`, or null. */
  readonly iconPixels: (path: string) => readonly [number, number] | null;
  /** The functions that the code ties to what they do, in the ribbon's order. */
  readonly commandNames: readonly string[];
}

/** `where` is the id, URL or text that is at fault. */
export interface ManifestFinding {
  readonly code: string;
  readonly where: string;
}

type Check = (root: XmlNode, context: ManifestContext) => readonly string[];

const MANDATORY_RIBBON_SIZES = ['16', '32', '80'];
const LONGEST_ID = 32;
const LONGEST_STRING: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};
const RESOURCES = ['bt:Image', 'bt:Url', 'bt:String'];

const attribute = (node: XmlNode, name: string): string => node.attributes[name] ?? '';

const named = (root: XmlNode, ...names: string[]): readonly XmlNode[] =>
  descendants(root).filter(({ name }) => names.includes(name));

/** Values of `DefaultValue` and `Value` that are addresses. */
function urls(root: XmlNode): readonly string[] {
  return descendants(root)
    .flatMap((node) => [attribute(node, 'DefaultValue'), attribute(node, 'Value')])
    .filter((value) => /^[a-z]+:\/\//i.test(value));
}

const definitions = (root: XmlNode): readonly XmlNode[] =>
  named(root, ...RESOURCES).filter((node) => 'id' in node.attributes);

const isHttps = (url: string): boolean => url.startsWith('https://');

const insecureUrl: Check = (root) => urls(root).filter((url) => !isHttps(url));

const foreignOrigin: Check = (root) => {
  const [source] = named(root, 'SourceLocation');
  const home = source === undefined ? '' : new URL(attribute(source, 'DefaultValue')).origin;
  return urls(root).filter((url) => isHttps(url) && new URL(url).origin !== home);
};

const danglingResid: Check = (root) => {
  const known = new Set(definitions(root).map((node) => attribute(node, 'id')));
  return descendants(root)
    .filter((node) => 'resid' in node.attributes)
    .map((node) => attribute(node, 'resid'))
    .filter((resid) => !known.has(resid));
};

const missingRibbonSize: Check = (root) =>
  named(root, 'Icon').flatMap((icon) => {
    const sizes = childrenNamed(icon, 'bt:Image').map((image) => attribute(image, 'size'));
    return MANDATORY_RIBBON_SIZES.filter((size) => !sizes.includes(size));
  });

const duplicated = (values: readonly string[]): readonly string[] =>
  values.filter((value, i) => values.indexOf(value) !== i);

/** Excel keeps controls and resources apart, but one name for two things serves nobody. */
const idsOf = (root: XmlNode): readonly string[] =>
  [...definitions(root), ...named(root, 'Group', 'Control', 'Item')].map((node) =>
    attribute(node, 'id'),
  );

const duplicateId: Check = (root) => duplicated(idsOf(root));

const longId: Check = (root) => idsOf(root).filter((id) => id.length > LONGEST_ID);

function texts(node: XmlNode): readonly string[] {
  return descendants(node)
    .flatMap((child) => [attribute(child, 'DefaultValue'), attribute(child, 'Value')])
    .filter((text) => text !== '');
}

const longString: Check = (root) =>
  Object.entries(LONGEST_STRING).flatMap(([name, longest]) =>
    named(root, name)
      .flatMap(texts)
      .filter((text) => text.length > longest),
  );

const missingOverride: Check = (root) =>
  [...named(root, 'DisplayName', 'Description'), ...named(root, 'bt:String')]
    .filter((node) => 'DefaultValue' in node.attributes)
    .filter((node) => !node.children.some((child) => attribute(child, 'Locale') === 'en-US'))
    .map((node) => attribute(node, 'DefaultValue'));

/** Every icon address with the pixels it is asked for: `IconUrl` is 32, the high resolution one 64. */
function askedIcons(root: XmlNode): readonly (readonly [string, number])[] {
  const addressOf = new Map(
    named(root, 'bt:Image').map((node) => [attribute(node, 'id'), attribute(node, 'DefaultValue')]),
  );
  const ribbon = named(root, 'bt:Image')
    .filter((node) => 'size' in node.attributes)
    .map(
      (node) =>
        [addressOf.get(attribute(node, 'resid')) ?? '', Number(attribute(node, 'size'))] as const,
    );
  const store = named(root, 'IconUrl').map(
    (node) => [attribute(node, 'DefaultValue'), 32] as const,
  );
  const large = named(root, 'HighResolutionIconUrl').map(
    (node) => [attribute(node, 'DefaultValue'), 64] as const,
  );
  return [...store, ...large, ...ribbon].filter(([url]) => url !== '');
}

const iconFile: Check = (root, { iconPixels }) =>
  askedIcons(root).flatMap(([url, size]) => {
    const path = new URL(url).pathname;
    const pixels = iconPixels(path);
    if (pixels === null) return [`${path}: no such file`];
    const [width, height] = pixels;
    return width === size && height === size
      ? []
      : [`${path}: ${width}×${height} where ${size} is asked`];
  });

const version: Check = (root, { packageVersion }) =>
  named(root, 'Version')
    .map(({ text }) => text)
    .filter((text) => text !== `${packageVersion}.0`);

const missingFunctionFile: Check = (root) =>
  named(root, 'FunctionFile').length > 0 ? [] : functionNames(root).slice(0, 1);

const functionNames = (root: XmlNode): readonly string[] =>
  named(root, 'FunctionName').map(({ text }) => text);

/** A button whose function nobody ties is dead: Office waits for it and gives up. */
const functionNotInCode: Check = (root, { commandNames }) =>
  functionNames(root).filter((name) => !commandNames.includes(name));

const functionNotInManifest: Check = (root, { commandNames }) =>
  commandNames.filter((name) => !functionNames(root).includes(name));

const functionsOutOfOrder: Check = (root, { commandNames }) => {
  const shared = functionNames(root).filter((name) => commandNames.includes(name));
  const wanted = commandNames.filter((name) => shared.includes(name));
  return shared.join() === wanted.join() || duplicated(shared).length > 0 ? [] : [shared.join()];
};

const duplicateFunction: Check = (root) => duplicated(functionNames(root));

/** The menus that Excel has for add-ins. */
const CELL_MENUS = ['ContextMenuCell', 'ContextMenuText'];

const unknownMenu: Check = (root) =>
  named(root, 'OfficeMenu')
    .map((menu) => attribute(menu, 'id'))
    .filter((id) => !CELL_MENUS.includes(id));

const MENU = ['ContextMenu', 'ContextMenuCell'];

const missingCellMenu: Check = (root) =>
  named(root, 'ExtensionPoint').some(
    (point) =>
      attribute(point, 'xsi:type') === MENU[0] &&
      named(point, 'OfficeMenu').some((menu) => attribute(menu, 'id') === MENU[1]),
  )
    ? []
    : MENU.slice(1);

/** A shared runtime puts the add-in into Internet Explorer's engine where WebView2 is missing. */
const sharedRuntime: Check = (root) => named(root, 'Runtimes').map(({ name }) => name);

/** What catalogs without VersionOverrides show: name, pictures and the page, all outside of them. */
const incompleteBase: Check = (root) =>
  ['DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'DefaultSettings'].filter(
    (name) => childrenNamed(root, name).length === 0,
  );

const FLOOR = ['ExcelApi', '1.14'];

const otherFloor: Check = (root) => {
  const sets = named(root, 'Set').map((set) => [
    attribute(set, 'Name'),
    attribute(set, 'MinVersion'),
  ]);
  return sets.length === 1 && sets[0]?.join() === FLOOR.join()
    ? []
    : [sets.map((set) => set.join(' ')).join()];
};

/** What the schema does not see, though Excel refuses or ignores the add-in for it. */
const CHECKS: Readonly<Record<string, Check>> = {
  insecureUrl,
  foreignOrigin,
  danglingResid,
  missingRibbonSize,
  duplicateId,
  longId,
  longString,
  missingOverride,
  iconFile,
  version,
  missingFunctionFile,
  functionNotInCode,
  functionNotInManifest,
  functionsOutOfOrder,
  duplicateFunction,
  unknownMenu,
  missingCellMenu,
  sharedRuntime,
  incompleteBase,
  otherFloor,
};

/** All faults of a manifest, each once; an empty list when there is none. */
export function manifestFindings(xml: string, context: ManifestContext): ManifestFinding[] {
  const root = parseXml(xml);
  return Object.entries(CHECKS).flatMap(([code, check]) =>
    [...new Set(check(root, context))].map((where) => ({ code, where })),
  );
}
