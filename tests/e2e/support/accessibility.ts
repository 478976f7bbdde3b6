import { source } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

interface AxeWindow {
  readonly axe: {
    run(
      scope: unknown,
      options: unknown,
    ): Promise<{ readonly violations: readonly AxeViolation[] }>;
  };
}

/** Fluent's focus traps stand on the page for an instant only and pass the focus on. */
const FOCUS_TRAPS = '[data-tabster-dummy]';

/**
 * What axe-core objects to, a line per element; empty when it objects to nothing.
 *
 * @param exclude selectors of what others drew (the grid, the frame with the pane)
 */
export async function violations(
  frame: Frame | Page,
  exclude: readonly string[] = [],
): Promise<string[]> {
  // Not by a script tag: the pages refuse scripts that were not built in.
  await frame.evaluate(`${source};undefined`);
  // A dialog that is still fading in is paler than it will be.
  await frame.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
        .map(({ finished }) => finished),
    ),
  );
  const found = await frame.evaluate(
    ({ axe }: { axe: readonly string[] }) =>
      (window as unknown as AxeWindow).axe.run(
        { include: [['html']], exclude: axe.map((selector) => [selector]) },
        { iframes: false },
      ),
    { axe: [...exclude, FOCUS_TRAPS] },
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}

/** How many pixels of the widest thing stick out to the right; 0 when all fits. */
export function overflow(pane: Frame): Promise<number> {
  return pane.evaluate(() => {
    const wide = [document.documentElement, ...document.querySelectorAll('main, main > *')];
    return Math.max(...wide.map((element) => element.scrollWidth - element.clientWidth));
  });
}
