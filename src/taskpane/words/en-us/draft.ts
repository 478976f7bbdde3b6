import type { PartWords } from '../zh-cn-parts';
import { countOf } from './count-of';
import { formatEnglishDay } from './days';
import { rowsOf, runsOf } from './lists';

/** What the pane says about drafts. The drafts themselves, templates and names of facts stay Chinese. */

export const DRAFT_WORDS: PartWords['DRAFT_WORDS'] = {
  template: 'Template',
  scope: 'Scope',
  allProblems: 'All problems',
  audience: 'Version',
  draft: 'Draft',
  redraft: 'Draft again',
  edited: 'edited',
  stale: 'The ledger has changed. You can draft again.',
  none: 'No draft yet. "Draft" writes the whole report in Chinese from the ledger and the facts you fill in. What the ledger does not say is marked as a gap; nothing is made up.',
  noLedger: 'This sheet is not a ledger, so there is nothing to draft from.',
  loading: 'The ledger is being read. You can draft once that is done.',
  view: 'How to show the draft',
  reading: 'Read',
  editing: 'Edit',
  text: 'Rectification report (draft)',
  fetching: 'Getting ready to draft…',
  fetchFailed: 'The files needed for drafting did not load',
  fetchHint:
    'The network may be down, or the add-in was just updated. The ledger was not changed. Check the network, then choose "Try again".',
};

export const SCOPE_WORDS: PartWords['SCOPE_WORDS'] = {
  category: 'By category',
  unit: 'By responsible unit',
  leader: 'By leader',
};

export const replaceTitle: PartWords['replaceTitle'] = (version) =>
  `Replace the ${version.toLowerCase()} you edited?`;

export const replaceBody: PartWords['replaceBody'] = (version) =>
  `You edited this ${version.toLowerCase()}. Drafting again writes it anew from the ledger, facts and template as they are now, and your edits are lost. Copy the text first if you need it.`;

export const READING_WORDS: PartWords['READING_WORDS'] = {
  hint: 'Choose a sentence to select its source in the sheet; point at a dotted figure to see where it comes from.',
  keys: 'Up and Down move from sentence to sentence; Enter selects the source in the sheet.',
  own: 'Rewritten, no source',
  given: 'This sentence comes from the facts, the settings or the template, not from the sheet.',
  growing: 'More paragraphs are being laid out…',
};

export const DRAFT_ACTIONS: PartWords['DRAFT_ACTIONS'] = {
  group: 'Use the draft',
  rich: 'Copy for Word',
  download: 'Download Word file',
  text: 'Copy plain text',
  sheet: 'Write to a sheet',
  noDownload: 'Files cannot be downloaded here. Choose "Copy for Word", then paste into Word.',
  pitch: 'Line spacing in Word',
  undo: 'Undo last step',
};

export const SECTION_TITLES: PartWords['SECTION_TITLES'] = {
  gaps: 'Gaps to fill',
  facts: 'Facts',
  proof: 'Proofreading',
  publication: 'Check before publication',
  pasted: 'Proofread another text',
  template: 'Template and line spacing',
};

export const GAP_WORDS: PartWords['GAP_WORDS'] = {
  sheet: 'Missing in the ledger; choose a row to fill it in:',
  facts: 'Facts not filled in; choose one to fill it in:',
};

export const FACT_WORDS: PartWords['FACT_WORDS'] = {
  intro: 'Fill these in once for all drafts. They are kept in this workbook and sent nowhere.',
  empty: 'This template needs no further facts.',
  save: 'Save',
  unsaved: 'Some changes are not saved yet.',
};

export const FACT_TROUBLES: PartWords['FACT_TROUBLES'] = {
  day: 'Enter a whole date, such as 30 Apr 2025.',
  count: 'Enter a whole number only, without a unit.',
};

export const TEMPLATE_WORDS: PartWords['TEMPLATE_WORDS'] = {
  text: 'Template text',
  intro:
    'What stands in { } is replaced by facts or figures of the ledger, what stands in "【】" by paragraphs written from the ledger; everything else is kept. Saving affects this workbook only.',
  save: 'Save template',
  restore: 'Restore default',
  restoreSure: 'Your changes to the template will be lost.',
  restoreAgree: 'Restore',
  cancel: 'Cancel',
  edited: 'A template changed by your office is in use.',
  problems: 'Parts of the template are not understood; mend them before saving:',
  guide: 'What a template may contain',
  lines: [
    'A line beginning with "标题：" is the title; "一、", "（一）", "1." and "（1）" begin headings of each level, which are numbered anew.',
    'A line beginning with "内部：" or "公开：" appears in the internal or the public version only.',
    'In "【】", wishes follow the colon, parted by commas, as in "【情况数字：按类型，建章立制】".',
  ],
  braces: 'Facts that may be used: ',
};

export const PROOF_WORDS: PartWords['PROOF_WORDS'] = {
  none: 'Nothing to correct was found. Please still read figures and wording once more yourself.',
  checking: 'Proofreading…',
  gaps: (count) =>
    count === 1
      ? '1 gap is also open, see "Gaps to fill" above.'
      : `${count} gaps are also open, see "Gaps to fill" above.`,
  intro:
    'Choose a place to go there. The text changes only when you choose a correction. The remarks are in Chinese, as the text is.',
};

export const PUBLICATION_WORDS: PartWords['PUBLICATION_WORDS'] = {
  none: 'Nothing was found that should not be public. Whether and how to publish is still for your secrecy review to decide.',
  intro:
    'Look at each of these before publication. Only "Mask" changes the public version; the internal version stays as it is. The remarks are in Chinese, as the text is.',
  found: 'To look at before publication',
  all: 'Select all that can be masked',
  rewrite: 'Please rewrite this sentence yourself.',
};

export const PASTED_WORDS: PartWords['PASTED_WORDS'] = {
  intro:
    'Paste a Chinese report written elsewhere: its figures are compared with this ledger, and its numbering, punctuation and wording are checked.',
  introAlone:
    'Paste a Chinese report written elsewhere: its numbering, punctuation and wording are checked. No ledger is open, so figures are not compared.',
  text: 'Text to proofread',
  check: 'Proofread this text',
};

export const draftFromLine: PartWords['draftFromLine'] = (sheet, asOf, scope) => {
  const only = scope === null ? '' : ` · only problems of "${scope.name}"`;
  return `Drafted from "${sheet}"${only} · as of ${formatEnglishDay(asOf)}`;
};

export const otherTemplateLine: PartWords['otherTemplateLine'] = (template) =>
  `The text below was drafted with the template "${template}". To change the template, choose "Draft again".`;

export const otherScopeLine: PartWords['otherScopeLine'] = (scope) => {
  const written = scope === null ? 'is about all problems' : `is about "${scope.name}" only`;
  return `The text below ${written}. To change the scope, choose "Draft again".`;
};

export const emptyFactsLine: PartWords['emptyFactsLine'] = (asked, empty) => {
  if (asked === 0) return '';
  return empty === 0 ? 'All filled in' : `${empty} not filled in`;
};

/** Most names of cells that a line can take before it is no help any more. */
const MOST_CELLS = 12;

export const sentenceSourceLine: PartWords['sentenceSourceLine'] = ({ rows, cells }) => {
  if (rows.length === 0 && cells.length === 0) return READING_WORDS.given;
  const parts = [
    ...(rows.length === 0 ? [] : [rowsWords(rows)]),
    ...(cells.length === 0 ? [] : [cellsWords(cells)]),
  ];
  return `Source: ${parts.join('; ')}`;
};

function rowsWords(rows: readonly number[]): string {
  return rows.length === 1 ? `row ${runsOf(rows)}` : `rows ${runsOf(rows)} (${rows.length} rows)`;
}

function cellsWords(cells: readonly string[]): string {
  const shown = cells.slice(0, MOST_CELLS).join(', ');
  if (cells.length > MOST_CELLS) return `cells ${shown} and more, ${cells.length} in all`;
  return `${cells.length === 1 ? 'cell' : 'cells'} ${shown}`;
}

export const pickedLine: PartWords['pickedLine'] = (top, bottom, sentences) => {
  const picked = `You selected ${rowsOf(top, bottom)}`;
  if (sentences === 0)
    return `${picked}; the draft does not mention ${top === bottom ? 'it' : 'them'}.`;
  return `${picked}; ${countOf(sentences, 'sentence')} about ${top === bottom ? 'it' : 'them'} ${sentences === 1 ? 'is' : 'are'} marked in the draft.`;
};

export const placeLine: PartWords['placeLine'] = (line, column) =>
  `Paragraph ${line}, character ${column}`;

export const replaceLine: PartWords['replaceLine'] = (replacement) =>
  replacement === '' ? 'Delete' : `Change to "${replacement}"`;

export const maskLine: PartWords['maskLine'] = (count) =>
  `Mask ${countOf(count, 'selected place')}`;

export const maskedLine: PartWords['maskedLine'] = (text, masked) => `"${text}" → "${masked}"`;

export const lineLine: PartWords['lineLine'] = (line) => `Line ${line}`;

export const pastedLine: PartWords['pastedLine'] = (count, sheet) =>
  sheet === null
    ? `${countOf(count, 'remark')}.`
    : `${countOf(count, 'remark')}, compared with "${sheet}".`;

export const pitchLine: PartWords['pitchLine'] = (pitch) =>
  pitch === 'standard' ? '22 lines a page (national standard)' : `Exactly ${pitch} pt`;

export const choicesLine: PartWords['choicesLine'] = (choices) =>
  choices.map((choice) => choice.join(' or ')).join('; ');
