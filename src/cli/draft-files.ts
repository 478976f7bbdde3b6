import { draftLedger } from '../app/draft-ledger';
import { readDrafting } from '../app/drafting-in-workbook';
import { DEFAULT_DRAFTING, type DraftingSettings } from '../app/drafting-settings';
import { AUDIENCE_NAMES } from '../app/draft-names';
import { inFileName } from '../app/file-name';
import type { LoadedLedger } from '../app/load-ledger';
import type { Workbook } from '../app/ports';
import { documentOf } from '../domain/document/document-of';
import { type GroupKey, groupsBy } from '../domain/summary/groups-by';
import type { DraftScope } from '../domain/draft/scope';
import type { Draft } from '../domain/draft/types';
import { checkTemplate } from '../domain/report/check-template';
import type { Snapshot } from '../domain/snapshot/types';
import { TEMPLATES } from '../domain/report/templates';
import { wordBytes } from '../documents/word-bytes';
import { readFacts } from './facts-file';
import { InputError } from './input-error';
import type { NewFile } from './new-files';
import { readTextFile } from './read-text-file';
import type { ReportOptions } from './report-options';
import { REPORT_WORDS } from './report-words';

/** The drafted report as files to write, and how many gaps are left in it. */
export interface DraftFiles {
  readonly files: readonly NewFile[];
  readonly gaps: number;
}

/** Text files for Windows' own editor, old ones included: with byte order mark and CR LF. */
function windowsText(lines: string): string {
  return `\uFEFF${lines.replace(/\r?\n/gu, '\r\n')}\r\n`;
}

/**
 * How to draft: what the workbook keeps (facts and templates the office worded in the pane), the options
 * of the command before it.
 *
 * @throws InputError For a file of facts or a template that cannot be followed.
 */
export async function draftingOf(
  workbook: Pick<Workbook, 'readSetting'>,
  options: ReportOptions,
): Promise<DraftingSettings> {
  const kept = await readDrafting(workbook);
  const template = options.template ?? kept.template;
  const own = options.templateFile === null ? null : await templateFrom(options.templateFile);
  const facts = options.factsFile === null ? {} : readFacts(await readTextFile(options.factsFile));
  return {
    template,
    // What a clerk last looked at in the pane is no wish to publish: only --public is.
    audience: options.isPublic ? 'public' : DEFAULT_DRAFTING.audience,
    facts: { ...kept.facts, ...facts },
    templates: own === null ? kept.templates : { ...kept.templates, [template]: own },
    linePitch: options.linePitch ?? kept.linePitch,
  };
}

async function templateFrom(path: string): Promise<string> {
  const text = await readTextFile(path);
  const [problem] = checkTemplate(text);
  if (problem) throw new InputError(REPORT_WORDS.badTemplate(problem.line, problem.message));
  return text;
}

/**
 * Drafts the report as .docx and .txt, named after the ledger and the version.
 *
 * @throws InputError Where the ledger has no such category, unit or leader.
 */
export async function draftFiles(
  loaded: LoadedLedger,
  drafting: DraftingSettings,
  scope: DraftScope | null,
  ledgerName: string,
  snapshots: readonly Snapshot[] = [],
): Promise<DraftFiles> {
  if (scope !== null) checkScope(loaded, scope);
  const draft = draftLedger(loaded, drafting, scope, snapshots);
  const of = scope === null ? '' : `-${inFileName(scope.name).replace(/\s/gu, '_')}`;
  const version = drafting.audience === 'public' ? `-${AUDIENCE_NAMES.public}` : '';
  const base = `${ledgerName}-进展情况${of}${version}`;
  const { name } = TEMPLATES[drafting.template];
  return {
    files: [
      { base, extension: '.docx', content: await wordFile(draft, drafting, name) },
      { base, extension: '.txt', content: windowsText(draft.text) },
    ],
    gaps: draft.gaps.length,
  };
}

async function wordFile(
  draft: Draft,
  { linePitch }: DraftingSettings,
  title: string,
): Promise<Uint8Array> {
  return wordBytes(documentOf(draft.text, draft), { linePitch, title });
}

const GROUP_TITLES: Readonly<Record<GroupKey, string>> = {
  category: '类别',
  unit: '责任单位',
  leader: '责任领导',
};

function checkScope({ summary }: LoadedLedger, { by, name }: DraftScope): void {
  const names = groupsBy(summary, by).map((group) => group.name);
  if (!names.includes(name))
    throw new InputError(REPORT_WORDS.noGroup(GROUP_TITLES[by], name, names));
}
