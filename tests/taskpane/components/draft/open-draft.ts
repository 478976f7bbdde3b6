import { screen } from '@testing-library/react';
import type { DraftingEngine } from '../../../../src/app/drafting-engine';
import { ENGINE } from '../../draft-fixture';
import { renderLedger } from '../../render-pane';

type Options = NonNullable<Parameters<typeof renderLedger>[0]>;

/** The tab with a draft of the fixture's engine, or of one that differs from it. */
export async function openDraft(differs: Partial<DraftingEngine> = {}, options: Options = {}) {
  const drafting = () => Promise.resolve({ ...ENGINE, ...differs });
  const pane = await renderLedger({ drafting, ...options });
  await pane.user.click(screen.getByRole('button', { name: '起草' }));
  await screen.findByRole('region', { name: '整改进展情况文稿' });
  return pane;
}

export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

/** The text as a field, in the view for writing. */
export function field(): HTMLTextAreaElement {
  return screen.getByRole('textbox', { name: '整改进展情况文稿' });
}
