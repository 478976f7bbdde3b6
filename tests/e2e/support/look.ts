import { overflow, violations } from './accessibility';
import { paneFrame, takePicture, widen, type OpenWorkbench } from './workbench';

/** Where a pane is looked at: as narrow as Excel makes it, and wider in the dark. */
export const VIEWS = [
  { width: 320, colorScheme: 'light' },
  { width: 400, colorScheme: 'dark' },
] as const;

type View = (typeof VIEWS)[number];

/** What the dark Excel and the light one say of their own background, and what the pane makes of it. */
const EXCEL = {
  light: { background: '#FFFFFF', pane: '#ffffff' },
  dark: { background: '#292929', pane: '#292929' },
} as const;

/** Takes a picture of the pane as it stands and expects it to fit and to have no barriers. */
export async function lookHere(
  { page, pane }: OpenWorkbench,
  what: string,
  { width, colorScheme }: View,
): Promise<void> {
  await takePicture(paneFrame(page), `states-${what}-${width}-${colorScheme}`);
  expect([what, await overflow(pane), await violations(pane)]).toEqual([what, 0, []]);
}

/** Looks at the pane in each view, one after the other; the last one stays. Takes the focus away. */
export async function look(opened: OpenWorkbench, what: string): Promise<void> {
  for (const view of VIEWS) {
    await widen(opened.page, view.width);
    await changeTheme(opened, view.colorScheme);
    await lookHere(opened, what, view);
  }
}

/** As Excel's theme changes: without an event, seen when the pane has the focus again. */
async function changeTheme({ pane }: OpenWorkbench, scheme: keyof typeof EXCEL): Promise<void> {
  const { background, pane: wanted } = EXCEL[scheme];
  await pane.evaluate((colour) => {
    const { context } = (window as unknown as OfficeWindow).Office;
    context.officeTheme = { ...context.officeTheme, bodyBackgroundColor: colour };
    window.dispatchEvent(new Event('focus'));
  }, background);
  await pane.waitForFunction((colour) => {
    const provider = document.querySelector('.fui-FluentProvider');
    if (provider === null) return false;
    return getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1') === colour;
  }, wanted);
}

interface OfficeWindow {
  readonly Office: { readonly context: { officeTheme: { bodyBackgroundColor: string } } };
}
