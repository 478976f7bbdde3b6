import { asSentence } from '../draft/clean-text';
import type { Piece } from '../draft/compose';
import { sentenceOf, sourced, wholeFigure } from '../draft/compose';
import { gapMark } from '../draft/gap';
import { chineseOrdinal } from '../draft/chinese-ordinal';
import type { DraftGap, DraftSentence } from '../draft/types';
import type { ReportContext } from './context';
import { factField } from './facts';
import { factLines, factWords, isUsable } from './fact-words';
import { derivedWords } from './ledger-words';
import type { Filled } from './paragraph';
import { factNames } from './template/braces';

/** A piece of a line; `ends` where a sentence ends with it. */
interface Bit {
  readonly piece: Piece;
  readonly ends: boolean;
  readonly gaps: readonly DraftGap[];
}

/** Words up to the end of a sentence, with the quotation marks and brackets that close behind it. */
const SENTENCE = /[^。！？]*[。！？]+[”’」』）)》]*|[^。！？]+$/gu;

/**
 * Words of a template with its facts filled in, cut into sentences. A fact that is not filled in is a mark
 * and a gap; a name in braces that is no fact stands as it is written.
 */
export function fillWords(words: string, context: ReportContext): Filled {
  const bits: Bit[] = [];
  let at = 0;
  for (const { start, end, name } of factNames(words)) {
    bits.push(...ownWords(words.slice(at, start), bits.at(-1)));
    bits.push(...(filledBits(name, context) ?? ownWords(words.slice(start, end), undefined)));
    at = end;
  }
  bits.push(...ownWords(words.slice(at), bits.at(-1)));
  return { sentences: sentencesOf(bits), gaps: bits.flatMap(({ gaps }) => gaps) };
}

/** The template's own words; a stop right behind lines that brought theirs is not doubled. */
function ownWords(words: string, before: Bit | undefined): readonly Bit[] {
  const text = before?.ends === true ? words.replace(/^[。；]/u, '') : words;
  return [...text.matchAll(SENTENCE)].map(({ 0: sentence }) => ({
    piece: sourced(sentence, { kind: 'given', by: '模板' }),
    ends: /[。！？][”’」』）)》]*$/u.test(sentence),
    gaps: [],
  }));
}

/** Null where there is nothing of that name. */
function filledBits(name: string, context: ReportContext): readonly Bit[] | null {
  const derived = derivedWords(name);
  if (derived !== null) {
    const words = derived.words(context);
    if (words !== null) return [inside(words)];
    return missing(missingFacts(derived.facts, context), derived.between);
  }
  const field = factField(name);
  if (field === null) return null;
  if (field.kind === 'lines') return lineBits(name, context);
  const words = factWords(field, context);
  return words === null ? missing([name]) : [inside(words)];
}

/** The facts that cannot be worked with; the last one where each alone can, but not together. */
function missingFacts(keys: readonly string[], context: ReportContext): readonly string[] {
  const unusable = keys.filter((key) => {
    const field = factField(key);
    return field === null || !isUsable(field, context);
  });
  return unusable.length > 0 ? unusable : keys.slice(-1);
}

function inside(piece: Piece): Bit {
  return { piece, ends: false, gaps: [] };
}

/** A mark and a gap for each. */
function missing(facts: readonly string[], between = ''): readonly Bit[] {
  return facts.map((fact, at) => ({
    piece: (at === 0 ? '' : between) + gapMark(fact),
    ends: false,
    gaps: [{ words: fact, row: null, fact }],
  }));
}

/** 一是……。二是……。 A single line needs no number. */
function lineBits(key: string, context: ReportContext): readonly Bit[] {
  const lines = factLines(key, context);
  if (lines.length === 0)
    return missing([key]).map((bit) => ({ ...bit, piece: `${gapMark(key)}。`, ends: true }));
  return lines.map((line, at) => {
    const mark = wholeFigure(`${chineseOrdinal(at + 1)}是`, { kind: 'numbering' });
    const text = sourced(asSentence(line), { kind: 'given', by: key });
    return { piece: sentenceOf(lines.length > 1 ? [mark, text] : [text]), ends: true, gaps: [] };
  });
}

function sentencesOf(bits: readonly Bit[]): readonly DraftSentence[] {
  const sentences: DraftSentence[] = [];
  let pieces: Piece[] = [];
  for (const { piece, ends } of bits) {
    if (wouldRunTogether(pieces.at(-1), piece)) pieces.push(' ');
    pieces.push(piece);
    if (!ends) continue;
    sentences.push(sentenceOf(pieces));
    pieces = [];
  }
  if (pieces.length > 0) sentences.push(sentenceOf(pieces));
  return sentences.filter(({ text }) => text !== '');
}

/** Digits of two pieces side by side would be read as one figure that nobody said. */
function wouldRunTogether(before: Piece | undefined, after: Piece): boolean {
  return /\d$/u.test(textOf(before ?? '')) && /^\d/u.test(textOf(after));
}

function textOf(piece: Piece): string {
  return (typeof piece === 'string' ? piece : piece.text).normalize('NFKC');
}
