import { type DraftScope, narrowed } from '../domain/draft/scope';
import type { Draft, DraftSource } from '../domain/draft/types';
import { buildReport } from '../domain/report/build-report';
import { TEMPLATES } from '../domain/report/templates';
import type { TemplateId } from '../domain/report/types';
import { DEFAULT_DRAFTING, type DraftingSettings } from './drafting-settings';
import type { LoadedLedger } from './load-ledger';
import { WorkbookFailure } from './ports';
import type { Snapshot } from '../domain/snapshot/types';
import { changesFrom } from './changes-from';

/** The words of a template: the office's own, else those it ships with. */
export function templateText({ templates }: DraftingSettings, id: TemplateId): string {
  return templates[id] ?? TEMPLATES[id].text;
}

/**
 * 起草: the whole report by the chosen template, from what the sheet says and the facts filled in.
 *
 * @param scope Only the problems of one category, unit or leader; null for all.
 * @param snapshots What the workbook keeps, earliest first, for what changed since the last of them.
 * @throws WorkbookFailure (`groupMissing`) Where the ledger has no such group: all would be too many.
 */
export function draftLedger(
  { ledger, summary, cells }: LoadedLedger,
  drafting: DraftingSettings = DEFAULT_DRAFTING,
  scope: DraftScope | null = null,
  snapshots: readonly Snapshot[] = [],
): Draft {
  const all: DraftSource = { ledger, summary, cells };
  const source = scope === null ? all : narrowed(all, scope);
  if (source === null) throw groupMissing(scope?.name ?? '');
  const { facts, audience } = drafting;
  const template = templateText(drafting, drafting.template);
  const changes = changesFrom(snapshots, ledger, summary);
  return buildReport({ ...source, template, facts, audience, changes });
}

function groupMissing(name: string): WorkbookFailure {
  const message = `台账里没有属于“${name}”的问题，没有起草；请重新选择起草的范围。`;
  return new WorkbookFailure('groupMissing', message);
}
