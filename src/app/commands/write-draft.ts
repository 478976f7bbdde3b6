import { DRAFT_SHEET_NAME } from '../../domain/draft-sheet/names';
import { aboutDraft } from '../draft-names';
import { NO_DRAFTS, reduceDrafts } from '../draft-state';
import { readKeptDrafting } from '../drafting-in-workbook';
import { damageOf } from '../kept-damage';
import { readSnapshots } from '../kept-snapshots';
import type { SheetRef, Workbook } from '../ports';
import { goTo } from './go-to';
import { readForCommand, type ReadLedger } from './read-ledger';
import type { Command, CommandNotes, CommandOutcome, CommandPorts } from './types';

/**
 * 起草进展: drafts by the template, facts and readers kept in the workbook, and writes the text to our sheet.
 * A text that stands there already may have been worked on: it is replaced only where the user agrees.
 */
export const writeDraft: Command = async (ports) => {
  let read = await readForCommand(ports);
  if ('kind' in read) return read;
  const written = await writtenDraft(ports.workbook);
  if (written !== null) {
    const reply = await ports.ask({ kind: 'replaceDraft', sheet: written.name });
    if (reply !== 'agree') return { kind: 'declined' };
    read = await readForCommand(ports, read.loaded.sheet.id);
    if ('kind' in read) return read;
  }
  return draftAndWrite(ports, read);
};

async function draftAndWrite(
  { workbook, drafting, work, damaged }: CommandPorts & CommandNotes,
  { loaded, kept }: ReadLedger,
): Promise<CommandOutcome> {
  const engine = await drafting();
  const keptDrafting = await readKeptDrafting(workbook);
  damaged(damageOf(kept, keptDrafting));
  const settings = keptDrafting.value;
  const { audience, template } = settings;
  const { snapshots } = await readSnapshots(workbook);
  const draft = engine.draftLedger(loaded, settings, null, snapshots);
  const about = { kind: 'drafted', audience, template, scope: null, draft, from: loaded } as const;
  const state = reduceDrafts(NO_DRAFTS, about)[audience];
  const line = state === null ? '' : aboutDraft(state, engine.TEMPLATES[template].name, audience);
  const document = engine.documentOf(draft.text, draft);
  const plan = engine.planDraftSheet(document, draft, line);
  const sheet = await workbook.writeOwnSheet('draft', plan, work);
  const visible = await goTo(workbook, sheet);
  return { kind: 'done', notice: { kind: 'draftWritten', sheet, audience }, visible };
}

/** Our sheet of the draft where anything stands on it; null where it is not there or was emptied. */
async function writtenDraft(workbook: Workbook): Promise<SheetRef | null> {
  const own = (await workbook.sheets()).filter(({ ours }) => ours);
  for (const sheet of own) {
    const { rows } = await workbook.readSheet(sheet.id, { firstRows: 4 });
    const [title, , heads] = rows;
    const isDraft = title?.[0]?.value === DRAFT_TITLE || sheet.name === DRAFT_SHEET_NAME;
    if (isDraft && heads !== undefined) return sheet;
  }
  return null;
}

const DRAFT_TITLE = '进展情况文稿';
