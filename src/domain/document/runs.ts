import type { ParagraphKind } from '../draft/types';
import type { LineForm } from './line-form';
import type { DocumentRun } from './types';

const GAP = /［待补充[^［］]*］/gu;

type Look = DocumentRun['look'];

const LOOKS: Readonly<Record<ParagraphKind, Look>> = {
  title: 'title',
  heading1: 'heading1',
  heading2: 'heading2',
  heading3: 'heading3',
  heading4: 'heading4',
  body: 'body',
  signature: 'body',
  date: 'body',
};

/** A line as runs: its run-in heading, its own look, and every ［待补充：…］ apart. */
export function paragraphRuns(text: string, { kind, lead }: LineForm): readonly DocumentRun[] {
  if (lead === null) return withGaps(text, LOOKS[kind]);
  return [
    ...withGaps(text.slice(0, lead.length), `heading${lead.level}`),
    ...withGaps(text.slice(lead.length), LOOKS[kind]),
  ];
}

function withGaps(text: string, look: Look): DocumentRun[] {
  const runs: DocumentRun[] = [];
  let end = 0;
  for (const { index, 0: gap } of text.matchAll(GAP)) {
    if (index > end) runs.push({ text: text.slice(end, index), look });
    runs.push({ text: gap, look: 'gap' });
    end = index + gap.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), look });
  return runs;
}
