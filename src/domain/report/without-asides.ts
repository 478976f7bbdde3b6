import type { DraftFigure, DraftParagraph, DraftSentence } from '../draft/types';

/** In brackets the words a date was read from, or how far the sheet says it is; at the start the name of the cell a sentence is from. */
const ASIDE = /（台账(?:原文|所列\p{Script=Han}{2,10}为)“[^”]*”）|^台账整改结果：/gu;
/** A sentence of the remarks, told because nothing else answers. */
const REMARK = /^台账(?:备注|注明的(?:原因|打算|原因和打算))：/u;

/**
 * A problem's paragraph as the public reads it: without （台账原文“3个月内”） (the date itself stays), without
 * the name of the result column, and without sentences of the remarks, which are notes among insiders.
 */
export function withoutAsides(paragraph: DraftParagraph): DraftParagraph {
  const sentences = paragraph.sentences.filter(({ text }) => !REMARK.test(text));
  return { ...paragraph, sentences: sentences.map(withoutAside) };
}

function withoutAside(sentence: DraftSentence): DraftSentence {
  const asides = [...sentence.text.matchAll(ASIDE)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  if (asides.length === 0) return sentence;
  /** How far what stands at a place moves to the front. */
  const shiftAt = (place: number) =>
    asides.reduce((sum, { start, end }) => sum + (end <= place ? end - start : 0), 0);
  const figures = sentence.figures.flatMap((figure): DraftFigure[] => {
    const isInside = asides.some(({ start, end }) => figure.start >= start && figure.end <= end);
    const shift = shiftAt(figure.start);
    return isInside ? [] : [{ ...figure, start: figure.start - shift, end: figure.end - shift }];
  });
  return { ...sentence, text: sentence.text.replace(ASIDE, ''), figures };
}
