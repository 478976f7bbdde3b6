import { anyOf } from '../text/alternation';
import { INTENTIONS, STATUS_WORDS, type StatusWord, WHOLE_CLAUSES } from './words';

/** A word found, or `step`: something was finished, but not said to be the whole. */
export type Said = StatusWord | 'step';

interface Found {
  readonly at: number;
  readonly said: Said;
}

type WordTable = Readonly<Partial<Record<StatusWord, readonly string[]>>>;

const MEANINGS = meaningsIn(STATUS_WORDS);
const CLAUSE_MEANINGS = meaningsIn(WHOLE_CLAUSES);
const WORD = new RegExp(anyOf([...MEANINGS.keys()]), 'gu');
const INTENTION = new RegExp(anyOf(INTENTIONS), 'u');

/** What a clause may begin with before it says the state of the whole. */
const SUBJECT = /^(?:目前|现)?[该本此各]?(?:问题|事项|任务|措施|项)?[均都]?/u;

/** 已完成 alone; what follows tells whether it is the whole or a step. */
const FINISHED = /(?:已经?|均已?|全部)完成/gu;
/** After 已完成: the whole is meant. */
const WHOLE_FOLLOWS =
  /^(?:了|全部|所有|各项|该项|本项|问题|相关|的|100%|百分之百)*(?:整改|任务|销号|验收|目标)?(?:工作|任务|事项|目标|到位|内容)*(?=$|[、.()并且后待]|长期|持续)/u;
/** 8个问题中6个, 大部分: what is finished is not the whole. */
const PART_BEFORE = /(?:部分|大多|多数|中的?\d|其中).*$/u;
/** 已整改3项: so many, of more. */
const PART_AFTER = /^(?:了|整改)?\d+[项个条件处]/u;
/** 已完成80%, 完成3/5, 完成过半. */
const SHARE =
  /(?:完成|整改)[约率了]?(?:\d+(?:\.\d+)?%|\d+\/\d+|百分之|[一二三四五六七八九]成|过半)/u;
const FULL_SHARE = /100%|百分之百/u;
/** 共5项，已完成3项. */
const COUNTS =
  /(?<all>\d+)[项个条件处](?:问题|措施|任务|事项)?[,;、(]?(?:其中)?(?:已经?|均)?(?:完成|整改)(?:整改|完成|到位)?(?<part>\d+)[项个条件处]/u;

/** What the words of a text say, in text order; `text` is compact already. */
export function saidIn(text: string): readonly Said[] {
  const counts = COUNTS.exec(text)?.groups;
  if (counts) {
    const rest = saidIn(text.replace(COUNTS, ''));
    return [Number(counts['part']) >= Number(counts['all']) ? 'done' : 'going', ...rest];
  }
  return text.split(/[,;。!]/u).flatMap(saidInClause);
}

function saidInClause(clause: string): readonly Said[] {
  const whole = CLAUSE_MEANINGS.get(clause.replace(SUBJECT, ''));
  if (whole) return [whole];
  const found: Found[] = [];
  const rest = clause.replace(WORD, (word, at: number) => {
    const said = judged(MEANINGS.get(word), clause, at, word);
    if (said) found.push({ at, said });
    return '＃'.repeat(word.length);
  });
  for (const match of rest.matchAll(FINISHED)) {
    const said = finished(rest, match.index, match[0]);
    if (said) found.push({ at: match.index, said });
  }
  if (SHARE.test(clause) && !FULL_SHARE.test(clause))
    found.push({ at: clause.length, said: 'going' });
  return found.sort((a, b) => a.at - b.at).map(({ said }) => said);
}

/** A word for done is taken back where it is only promised (null) or said of a part (`step`). */
function judged(
  word: StatusWord | undefined,
  clause: string,
  at: number,
  text: string,
): Said | null {
  if (word !== 'done' && word !== 'nearly') return word ?? null;
  const before = clause.slice(0, at);
  if (!text.startsWith('已') && INTENTION.test(before)) return null;
  const part = PART_BEFORE.test(before) || PART_AFTER.test(clause.slice(at + text.length));
  return part ? 'step' : word;
}

function finished(clause: string, at: number, word: string): Said | null {
  const before = clause.slice(0, at);
  const after = clause.slice(at + word.length);
  if (!word.includes('已') && INTENTION.test(before)) return null;
  if (PART_BEFORE.test(before)) return 'step';
  return (word === '全部完成' && !PART_AFTER.test(after)) || WHOLE_FOLLOWS.test(after)
    ? 'done'
    : 'step';
}

function meaningsIn(table: WordTable): ReadonlyMap<string, StatusWord> {
  return new Map(
    (Object.keys(table) as StatusWord[]).flatMap((word) =>
      (table[word] ?? []).map((text) => [text, word] as const),
    ),
  );
}
