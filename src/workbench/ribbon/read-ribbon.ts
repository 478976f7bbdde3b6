/** What a button does: opens the pane, or runs a function of the add-in by its name. */
export type RibbonAction =
  { readonly kind: 'showPane' } | { readonly kind: 'run'; readonly name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The icon of 32 pixels, beside this page. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  /** What a right click on cells offers. */
  readonly cellMenu: readonly RibbonButton[];
}

const SHOWN_ICON = '32';

/**
 * What a manifest puts into Excel's ribbon and the cells' menu, in its default language or in the given one.
 *
 * @throws {SyntaxError} Where the text is no XML.
 */
export function readRibbon(manifest: string, locale: string): Ribbon {
  const document = new DOMParser().parseFromString(manifest, 'application/xml');
  const fault = document.querySelector('parsererror');
  if (fault !== null) throw new SyntaxError('Cannot read the manifest: it is no XML');
  const words = resourcesOf(document, locale);
  const [tab] = named(document, 'CustomTab');
  const groups = tab === undefined ? [] : named(tab, 'Group').map((group) => groupOf(group, words));
  const label = tab && [...tab.children].find(({ localName }) => localName === 'Label');
  const menu = named(document, 'OfficeMenu').find(({ id }) => id === 'ContextMenuCell');
  return {
    tab: label === undefined ? '' : words(resid(label)),
    groups,
    cellMenu: menu === undefined ? [] : named(menu, 'Control').map((one) => buttonOf(one, words)),
  };
}

type Resources = (id: string) => string;

function named(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagName('*')].filter(({ localName }) => localName === name);
}

const resid = (element: Element | undefined): string => element?.getAttribute('resid') ?? '';

function resourcesOf(document: Document, locale: string): Resources {
  const texts = new Map(
    ['String', 'Image', 'Url']
      .flatMap((name) => named(document, name))
      .map((element) => [element.id, textOf(element, locale)] as const),
  );
  return (id) => texts.get(id) ?? '';
}

function textOf(element: Element, locale: string): string {
  const own = named(element, 'Override').find((each) => each.getAttribute('Locale') === locale);
  return own?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}

function groupOf(group: Element, words: Resources): RibbonGroup {
  const label = [...group.children].find(({ localName }) => localName === 'Label');
  return {
    id: group.id,
    label: words(resid(label)),
    buttons: named(group, 'Control').map((control) => buttonOf(control, words)),
  };
}

function buttonOf(control: Element, words: Resources): RibbonButton {
  const first = (name: string): Element | undefined => named(control, name)[0];
  const icon = named(control, 'Image').find((each) => each.getAttribute('size') === SHOWN_ICON);
  const name = first('FunctionName')?.textContent ?? '';
  return {
    id: control.id,
    label: words(resid(first('Label'))),
    tip: words(resid(first('Description'))),
    icon: besideThisPage(words(resid(icon))),
    action: name === '' ? { kind: 'showPane' } : { kind: 'run', name: name.trim() },
  };
}

/** The manifest names the server it was made for; this page shows its own copy of the file. */
function besideThisPage(address: string): string {
  return address.slice(Math.max(address.indexOf('assets/'), 0));
}
