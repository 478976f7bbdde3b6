import { oneLine } from '../draft/clean-text';
import { sentenceOf, sourced } from '../draft/compose';
import { draftOf } from '../draft/draft-text';
import type { Draft, DraftBlock } from '../draft/types';
import type { ReportContext } from './context';
import { factText } from './fact-words';
import { fillWords } from './fill';
import { Numbering } from './numbering';
import type { Filled } from './paragraph';
import { bodyOf, headingOf, runInOf } from './paragraph';
import { writePart } from './parts/write-part';
import type { PlainLine, Section } from './sections';
import { sectionsOf } from './sections';
import { factNames } from './template/braces';
import type { TemplateLine } from './template/line';
import { templateLines } from './template/line';
import type { ReportRequest } from './types';

/**
 * The whole report: the template's words with the facts filled in, and the parts it calls written from the
 * ledger. Any text is a template; a line that cannot be followed is printed as it stands. Headings are
 * numbered here in the order in which they come; one whose lines all come to nothing (no problem takes
 * long, a line for other readers) is left out with its number. What is not filled in or not in
 * the sheet is marked and listed in `gaps`.
 *
 * The public version differs from the internal one only in this: it has the paragraph on the period of
 * comment, and it leaves out leaders (in figures, tables and next steps) and what is said aside of a
 * problem (how the sheet writes a date, remarks); besides, lines marked 内部： and 公开：. The counts are
 * the same in both.
 */
export function buildReport(request: ReportRequest): Draft {
  const { template, facts, audience, changes = null, ...source } = request;
  const lines = templateLines(template);
  const context: ReportContext = {
    source,
    facts,
    audience,
    changes,
    numbering: new Numbering(),
    origin: originOf(lines, request),
  };
  return draftOf(sectionsOf(lines).flatMap((section) => sectionBlocks(section, context)));
}

/** An audit report names who audited, any other who inspected, where that is filled in. */
function originOf(
  lines: readonly TemplateLine[],
  request: Pick<ReportRequest, 'facts'>,
): ReportContext['origin'] {
  const isAudit = lines.some(
    (line) => line.kind !== 'part' && factNames(line.words).some(({ name }) => name === '审计机关'),
  );
  return isAudit
    ? { by: oneLine(factText('审计机关', request)) || '审计', verb: '指出' }
    : { by: oneLine(factText('巡察机构', request)), verb: '反馈' };
}

function sectionBlocks(section: Section, context: ReportContext): readonly DraftBlock[] {
  const { audience } = section.heading ?? section.line;
  if (audience !== null && audience !== context.audience) return [];
  if (section.heading === null) return lineBlocks(section.line, context);
  const { numbering } = context;
  const before = numbering.save();
  const { level, words } = section.heading;
  const heading = headingOf(level, numbering.openHeading(level), fillWords(words, context));
  const blocks = section.inside.flatMap((one) => sectionBlocks(one, context));
  if (blocks.length > 0 || section.inside.length === 0) return [heading, ...blocks];
  numbering.restore(before);
  return [];
}

function lineBlocks(line: PlainLine, context: ReportContext): readonly DraftBlock[] {
  if (line.kind === 'part') return writePart(line.call, context);
  const filled = line.kind === 'bad' ? asItStands(line.words) : fillWords(line.words, context);
  if (line.kind === 'runIn') {
    const number = context.numbering.besideHeading(line.level);
    return [runInOf(line.level, number, filled)];
  }
  const paragraph = bodyOf(filled.sentences, filled.gaps);
  return [line.kind === 'title' ? { ...paragraph, kind: 'title' } : paragraph];
}

function asItStands(words: string): Filled {
  return { sentences: [sentenceOf([sourced(words, { kind: 'given', by: '模板' })])], gaps: [] };
}
