import { anyOf } from '../text/alternation';
import {
  ASKED,
  AWAITING,
  BEGUN,
  DECIDING,
  FINISHED,
  HINDERED,
  NOT_ACCEPTED,
  NOT_BEGUN,
  NOT_DONE_BARE,
  NOT_FINISHED,
  NOT_IN_PLACE,
  PLANNED,
  SHARE_DONE,
} from './verbs';
import { meaningsIn, type Said, STATUS_WORDS } from './words';

/** A word or verb found in a clause. `finished` (已完成 and kin) is to be judged by its neighbours. */
export interface Token {
  readonly at: number;
  readonly word: string;
  readonly said: Said | 'finished';
}

/** A shape of verbs: the letters it may begin with, what it looks like, what it says. */
interface Shape {
  readonly starts: string;
  readonly pattern: string;
  readonly said: Token['said'];
}

const NOT_STARTS = '并不谈尚还仍均都暂至未没无难很';

/** Tried in this order, after the words. */
const SHAPES: readonly Shape[] = [
  { starts: '是未没', pattern: ASKED, said: 'nothing' },
  { starts: '正申提报等已待', pattern: AWAITING, said: 'accepting' },
  { starts: '待等已', pattern: DECIDING, said: 'going' },
  { starts: NOT_STARTS, pattern: NOT_ACCEPTED, said: 'unaccepted' },
  { starts: NOT_STARTS, pattern: NOT_FINISHED, said: 'notDone' },
  { starts: NOT_STARTS, pattern: NOT_DONE_BARE, said: 'notDone' },
  { starts: `整工措${NOT_STARTS}`, pattern: NOT_IN_PLACE, said: 'notDone' },
  { starts: NOT_STARTS, pattern: NOT_BEGUN, said: 'notStarted' },
  { starts: '整推项工任实施建不需', pattern: HINDERED, said: 'stalled' },
  { starts: '已完制方计初清台', pattern: PLANNED, said: 'step' },
  { starts: '已先召', pattern: BEGUN, said: 'step' },
  { starts: '完施整办', pattern: SHARE_DONE, said: 'step' },
  { starts: '均都全现业已完得', pattern: FINISHED, said: 'finished' },
];

/** What may begin with one letter: the words, the longest first, then the shapes. */
interface Opening {
  readonly words: RegExp | null;
  readonly shapes: readonly { readonly pattern: RegExp; readonly said: Token['said'] }[];
}

const MEANINGS = meaningsIn(STATUS_WORDS);
const COMPILED = SHAPES.map(({ starts, pattern, said }) => ({
  starts,
  shape: { pattern: new RegExp(pattern, 'uy'), said },
}));
const OPENINGS = openings();

/** The words and verbs of a clause, in text order, none over another. */
export function tokensIn(clause: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < clause.length) {
    const token = tokenAt(clause, at);
    if (token) tokens.push(token);
    at += token?.word.length ?? 1;
  }
  return tokens;
}

function tokenAt(clause: string, at: number): Token | null {
  const opening = OPENINGS.get(clause.charAt(at));
  if (!opening) return null;
  const word = opening.words && matchAt(opening.words, clause, at);
  if (word) return { at, word, said: MEANINGS.get(word) ?? 'nothing' };
  for (const { pattern, said } of opening.shapes) {
    const verb = matchAt(pattern, clause, at);
    if (verb) return { at, word: verb, said };
  }
  return null;
}

function matchAt(pattern: RegExp, clause: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(clause)?.[0] ?? null;
}

function openings(): ReadonlyMap<string, Opening> {
  const words = [...MEANINGS.keys()];
  const starts = [...words.map((word) => word.charAt(0)), ...SHAPES.map((one) => one.starts)];
  return new Map(
    Array.from(starts.join(''), (letter) => {
      const own = words.filter((word) => word.startsWith(letter));
      const shapes = COMPILED.filter((one) => one.starts.includes(letter));
      const opening: Opening = {
        words: own.length > 0 ? new RegExp(anyOf(own), 'uy') : null,
        shapes: shapes.map(({ shape }) => shape),
      };
      return [letter, opening] as const;
    }),
  );
}
