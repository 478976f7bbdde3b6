import type { TextSpan } from '../text/text-place';
import { guardedSigns } from './guarded';
import { endsAsProblem, subjectLength } from './problem-words';
import { trimmed } from './spans';
import { patternOf } from '../text/pattern';

/**
 * Shorter subjects (成效, 责任制落实) say what they are about only together with the clause before them.
 * 社会治安管理 is the shortest in the public text that stands for itself.
 */
const SHORTEST_SUBJECT = 6;

/** Words that lean on the clause before. In doubt a clerk splits faster than he finds what was torn apart. */
const LEANS = patternOf(
  String.raw`^(?:并|且|而|但|却|也|还|又|仍|均|都|更|再|其|该|此|这|以致|甚至|致使|导致|造成|使|引发|影响|从而|因此|因而|所以|反映出|说明|暴露|对此|同时|特别|尤其|尚|存在|有待|有(?!的)|未|没有|无|不|缺|与|和|及|以及|或|如|即|等)`,
);
/** A clause that gives the cause of the next. */
const CAUSE = patternOf(String.raw`^(?:由于|因为?|鉴于|虽|尽管|如果|当|对照|按照|根据|除)`);

/**
 * The problems of one sentence: cut at a comma only between clauses that each say by themselves what is
 * wrong with what. Everything else stays together.
 *
 * @returns At least one span; they cover the sentence but for the commas between them.
 */
export function findClauses(source: string, sentence: TextSpan): readonly TextSpan[] {
  const found: TextSpan[] = [];
  let from = sentence.start;
  const commas = commasIn(source, sentence);
  commas.forEach((comma, at) => {
    const behind = { start: comma + 1, end: commas[at + 1] ?? sentence.end };
    // A clause with its object before another comma ends further on.
    const ahead = { start: comma + 1, end: endOfClause(source, commas, at, sentence.end) };
    if (!isWhole(source, { start: from, end: comma }) || !canFollow(source, behind, ahead)) return;
    const words = trimmed(source, { start: from, end: comma });
    if (words !== null) found.push(words);
    from = comma + 1;
  });
  const rest = trimmed(source, { start: from, end: sentence.end });
  return rest === null ? found : [...found, rest];
}

function commasIn(source: string, span: TextSpan): readonly number[] {
  const guarded = guardedSigns(source, span);
  const commas: number[] = [];
  for (let at = span.start; at < span.end; at += 1) {
    const sign = source.charAt(at);
    if ((sign !== '，' && sign !== ',') || guarded[at - span.start] === true) continue;
    if (isDigit(source.charAt(at - 1)) && isDigit(source.charAt(at + 1))) continue;
    commas.push(at);
  }
  return commas;
}

function isDigit(sign: string): boolean {
  return sign >= '0' && sign <= '9' && sign !== '';
}

/** So many commas are looked past for the end of a clause. */
const FARTHEST = 4;

/** Where the clause behind a comma has said what is wrong; its own comma where it never does. */
function endOfClause(source: string, commas: readonly number[], at: number, end: number): number {
  const from = (commas[at] ?? 0) + 1;
  for (let next = at + 1; next <= at + FARTHEST; next += 1) {
    const stop = commas[next] ?? end;
    if (endsAsProblem(source.slice(from, stop))) return stop;
    if (stop === end) break;
  }
  return commas[at + 1] ?? end;
}

/** Does the stretch say by itself what is wrong? */
function isWhole(source: string, span: TextSpan): boolean {
  const words = source.slice(span.start, span.end).trim();
  return !CAUSE.test(words) && (subjectLength(words) ?? 0) >= SHORTEST_SUBJECT;
}

/** Does the clause behind a comma stand for itself, and the stretch up to its end say what is wrong? */
function canFollow(source: string, clause: TextSpan, whole: TextSpan): boolean {
  const words = source.slice(clause.start, clause.end).trim();
  return !LEANS.test(words) && isWhole(source, whole);
}
