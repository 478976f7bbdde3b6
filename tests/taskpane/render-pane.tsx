import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { LEDGER_ENGINE, type LedgerEngine } from '../../src/app/ledger-engine';
import type { DraftingEngine } from '../../src/app/drafting-engine';
import type { ProcessPorts } from '../../src/app/process-desk';
import { App } from '../../src/taskpane/components/App';
import type { Environment } from '../../src/taskpane/diagnostics';
import type { HintMemory } from '../../src/taskpane/hints';
import type { Later } from '../../src/taskpane/later';
import { PANE_PARTS, type PaneParts } from '../../src/taskpane/pane-parts';
import type { ProcessParts } from '../../src/taskpane/process/parts';
import { ProcessPanel } from '../../src/taskpane/process/ProcessPanel';
import { ZH_CN_PROCESS } from '../../src/taskpane/process/words/zh-cn';
import { CHINESE } from '../../src/taskpane/words/language';
import { FAKE_DRAFTING, fakeExports } from '../support/fake-drafting';
import { FakeWorkbook } from '../support/fake-workbook';
import { notesSheet, smallLedger } from '../support/pane-ledger';
import './jsdom-gaps';

/**
 * A busy machine is not a broken pane: no test here is about how soon something appears. Around a dialog
 * Fluent hides from assistive technology whatever the focus cannot be in; without layout it takes the
 * wrong parts for that after a moment, so roles are looked up without it. The browser tests check it.
 */
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });

/** Where the pane of the tests runs. */
export const ENVIRONMENT: Environment = {
  host: 'Excel',
  platform: 'PC',
  version: '16.0.17928.20114',
  apiLevel: '1.17',
  language: 'zh-CN',
  userAgent: 'Edge/140',
};

/** Nobody wants the hints of the first run again. */
const HINTS_SEEN: HintMemory = { seen: () => true, keep: () => undefined };

interface PaneOptions {
  readonly workbook?: FakeWorkbook;
  /** What the clipboard answers. */
  readonly copies?: boolean;
  /** Can files be downloaded here? */
  readonly canSave?: boolean;
  readonly drafting?: () => Promise<DraftingEngine>;
  readonly engine?: () => Promise<LedgerEngine>;
  /** Unless given, all parts of the pane are here. */
  readonly parts?: Later<PaneParts>;
  readonly process?: Later<ProcessParts>;
  /** Unless given, no other workbook can be looked at here. */
  readonly openPackage?: ProcessPorts['openPackage'];
  /** Unless given, the hints of the first run were seen. */
  readonly hintMemory?: HintMemory;
  /** Given where Ctrl+Z does not go back past a writing. */
  readonly ctrlZMemory?: HintMemory;
}

const ARRIVED = { kind: 'here', value: PANE_PARTS } as const;

const PARTS_HERE: Later<PaneParts> = {
  snapshot: () => ARRIVED,
  subscribe: () => () => undefined,
  fetch: () => Promise.resolve(),
};

const PROCESS = { kind: 'here', value: { ProcessPanel, words: ZH_CN_PROCESS } } as const;

const PROCESS_HERE: Later<ProcessParts> = {
  snapshot: () => PROCESS,
  subscribe: () => () => undefined,
  fetch: () => Promise.resolve(),
};

/** The pane over a workbook in memory on 2025-04-30, with a user in front of it. */
export function renderPane({
  workbook = new FakeWorkbook([smallLedger(), notesSheet()]),
  copies = true,
  canSave = true,
  drafting = () => Promise.resolve(FAKE_DRAFTING),
  engine = () => Promise.resolve(LEDGER_ENGINE),
  parts = PARTS_HERE,
  process = PROCESS_HERE,
  openPackage,
  hintMemory = HINTS_SEEN,
  ctrlZMemory,
}: PaneOptions = {}) {
  const { copied, saved, ...exports } = fakeExports({ copies, canSave });
  const clock = { today: () => '2025-04-30' as const, time: () => '9:05' };
  const user = userEvent.setup();
  const other = openPackage && { openPackage };
  const ports = { ...exports, workbook, clock, engine, drafting, ...other };
  const ctrlZ = ctrlZMemory && { ctrlZMemory };
  const around = { parts, process, hintMemory, environment: ENVIRONMENT, ...ctrlZ };
  const view = render(<App {...ports} {...around} dark={false} language={CHINESE} />);
  return { workbook, user, copied, saved, view };
}

/** The pane once it shows the ledger. */
export async function renderLedger(options: PaneOptions = {}) {
  const pane = renderPane(options);
  await screen.findByRole('heading', { name: '整改台账' });
  return pane;
}

/**
 * What axe has against the page. jsdom has no layout, so contrast is left to the browser tests; the
 * focus guards of Fluent's keyboard helper are hidden from everybody and left out.
 */
export async function axeFindings(): Promise<string[]> {
  // The page goes on while axe looks at it: late effects of Fluent's tabs belong to the test.
  const { violations } = await act(() =>
    axe.run(
      { include: [['body']], exclude: [['[data-tabster-dummy]']] },
      { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } },
    ),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** A button of the open dialog. */
export async function dialogButton(name: string): Promise<HTMLElement> {
  return within(await screen.findByRole('dialog')).findByRole('button', { name });
}

/** Waits until the dialog has closed. */
export async function dialogGone(): Promise<void> {
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull();
  });
}
