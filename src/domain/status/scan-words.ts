import { type Clause, clausesOf } from './clauses';
import { countIn } from './counts';
import { type Token, tokensIn } from './tokens';
import { finishedSays } from './verbs';
import { INTENTIONS, meaningsIn, type Said, WHOLE_CLAUSES } from './words';
import { ENGLISH_WORDS } from './words-english';

const CLAUSE_MEANINGS = meaningsIn(WHOLE_CLAUSES);
const INTENTION = new RegExp(`(?:${INTENTIONS.join('|')})`, 'u');

/** No clause that is nothing but a state is longer. */
const LONGEST_STATE = 24;

/** What a clause may begin or end with around the state of the whole. */
const SUBJECT =
  /^(?:目前|当前|现在?|总体|整体|已经?|[该本此各以上][项个述]?|问题|事项|任务|措施|隐患|整改|工作|情况|状态|进展|结果|进度|\d+[项个条件]|均|都|全部|全面|当场|现场|当日|当天)+/u;
const TAIL = /(?:了|整改|工作|任务|的)+$/u;
/** 完成整改并持续坚持. */
const LINK = /[并且](?=长期|持续|坚持|常态)/u;
/** 8个问题中6个, 大部分, 前期工作: what is finished is not the whole. */
const PART_BEFORE =
  /(?:部分|个别|主要|少数|有的|一些|大多|多数|中的?\d|其中|前期|初稿|方案|招标|设计|征求意见|土建|调研|摸底|手续|可研|立项|请示).{0,8}$/u;
/** 防止反弹, 未反弹. */
const PREVENTED_BEFORE = /(?:[防未无没不]|避免|杜绝|遏制)[^,;。]{0,8}$/u;
/** 反弹风险 is none yet. */
const RISK = /^的?(?:风险|隐患|可能|苗头)/u;
/** 对未完成的事项建立台账, 如未完成: spoken of, not said. */
const SPOKEN_OF = /(?:制定|建立|梳理|列出|针对|[对将如若凡]|严防|防止|杜绝|避免)[^,;。]{0,6}$/u;
/** 仍需长期坚持 leaves nothing open. */
const KEPT_UP = /^(?:要|进一步|不断|继续)?(?:长期|持续|巩固|坚持|常态|保持)/u;
/** 进度80%, 整改完成率95%: at the beginning of a clause only, since 参训率100% is another share. */
const SHARE =
  /^(?:目前|当前|总体|整体|整改|任务|措施|问题|工作|已)*(?:完成[率度]?|整改率?|整改完成率|整改到位率|完工率|办结率|销号率|进度|进展)(?:已?达到?|[为至约:])*(\d+(?:\.\d+)?)%(?:左右|以上)?$/u;
/** 基本完成80%. */
const SHARE_NEXT = /^约?\d/u;
const ONLY_PERCENT = /^(\d+(?:\.\d+)?)%$/u;
/** 方案论证中, 修复中: a short clause that ends in what goes on. */
const GOING =
  /^.{0,6}(?:研究|讨论|论证|跟踪|采购|修复|筹备|准备|谋划|诉讼|施工|上会|走流程|起草|修订|编制|设计|改造|维修|制定|招标|核查|调查|协调|对接|完善|追缴|审理|执行|督办|处置|会签|落实过程|整改过程)中$/u;
/** 改造完成: of what it names, not of the problem; without a day, which may be one to come. */
const NAMED_DONE = /^[^,\d年月日周季度前后内可马早就未不没能将拟待否]{1,10}(?:完成|完工|竣工)$/u;
const OVERDUE = /^(?:已|现已|目前)?(?:严重)?(?:逾期|超期|超时|过期)(?:\d+[天日个月]+)?$/u;

/** 已完成（预计）: what stands beside it is not said. */
const UNSURE = /^(?:预计|计划|拟|暂定|待定|待核实|存疑|有疑问)$/u;

/** What the words of a phrase say, in text order; `nothing` is left out. */
export function saidIn(phrase: string): readonly Said[] {
  const count = countIn(phrase);
  if (count) return [count.said, ...saidIn(count.rest)];
  const said: Said[] = [];
  for (const clause of clausesOf(phrase, (text) => INTENTION.test(text))) {
    if (UNSURE.test(clause.text)) return [];
    said.push(...saidInClause(clause, said.length > 0));
  }
  return said;
}

function saidInClause(clause: Clause, isLater: boolean): readonly Said[] {
  const whole = wholeClause(clause, isLater);
  if (whole) return whole === 'nothing' ? [] : [whole];
  const said = tokensIn(clause.text).flatMap((token) => judged(token, clause) ?? []);
  return said.length === 0 && isNamedDone(clause) ? ['step'] : said;
}

function isNamedDone({ text, planned }: Clause): boolean {
  return !planned && NAMED_DONE.test(text) && !INTENTION.test(text);
}

/** A clause that is nothing but a state, a share or an English word. */
function wholeClause({ text, planned }: Clause, isLater: boolean): Said | null {
  const said = shareIn(text, isLater) ?? stateOf(text);
  return planned && said === 'done' ? 'nothing' : said;
}

function shareIn(text: string, isLater: boolean): Said | null {
  if (!text.includes('%')) return null;
  const share = SHARE.exec(text)?.[1] ?? (isLater ? ONLY_PERCENT.exec(text)?.[1] : undefined);
  return share === undefined ? null : saidOfShare(Number(share));
}

function stateOf(text: string): Said | null {
  if (text.length > LONGEST_STATE) return null;
  const known = ENGLISH_WORDS.get(text.toLowerCase()) ?? CLAUSE_MEANINGS.get(text);
  if (known) return known;
  if (OVERDUE.test(text)) return 'notDone';
  if (GOING.test(text)) return 'going';
  const [head = ''] = text.split(LINK);
  const bare = head.replace(SUBJECT, '');
  return (
    CLAUSE_MEANINGS.get(head) ??
    CLAUSE_MEANINGS.get(bare) ??
    CLAUSE_MEANINGS.get(bare.replace(TAIL, '')) ??
    null
  );
}

function saidOfShare(percent: number): Said {
  if (percent >= 100) return 'done';
  return percent > 0 ? 'going' : 'notStarted';
}

/** A word in its clause. */
interface Place {
  readonly word: string;
  readonly before: string;
  readonly after: string;
  readonly clause: Clause;
}

/** Where a word does not say what it seems to: promised (null), of a part (`step`), only spoken of. */
const JUDGES: Readonly<Partial<Record<Said, (place: Place) => Said | null>>> = {
  done: (place) => finishedPart(place, 'done'),
  nearly: (place) => (SHARE_NEXT.test(place.after) ? 'going' : finishedPart(place, 'nearly')),
  accepting: ({ before }) => (PART_BEFORE.test(before) ? 'step' : 'accepting'),
  step: (place) => (isPlanned(place) ? null : 'step'),
  notDone: ({ before }) => (SPOKEN_OF.test(before) ? null : 'notDone'),
  unaccepted: ({ before }) => (SPOKEN_OF.test(before) ? null : 'unaccepted'),
  relapsed: ({ before, after }) => {
    if (PREVENTED_BEFORE.test(before)) return null;
    return RISK.test(after) ? 'left' : 'relapsed';
  },
  left: ({ after }) => (KEPT_UP.test(after) ? null : 'left'),
  nothing: () => null,
};

function judged({ at, word, said }: Token, clause: Clause): Said | null {
  const before = lookBack(clause.text, at);
  const after = clause.text.slice(at + word.length);
  const meant = said === 'finished' ? finishedSays(before, word, after) : said;
  const judge = JUDGES[meant];
  return judge ? judge({ word, before, after, clause }) : meant;
}

/** A sign that no word begins with: what stands behind it is not the beginning of the clause. */
const CUT = '\u0000';
/** No clause says so much before its word; without an end a long cell would be read again for each word. */
const LONGEST_BEFORE = 256;

function lookBack(text: string, at: number): string {
  return at <= LONGEST_BEFORE ? text.slice(0, at) : CUT + text.slice(at - LONGEST_BEFORE, at);
}

function finishedPart(place: Place, said: Said): Said | null {
  if (isPlanned(place)) return null;
  return PART_BEFORE.test(place.before) ? 'step' : said;
}

function isPlanned({ word, before, clause }: Place): boolean {
  return !word.includes('已') && (clause.planned || INTENTION.test(before));
}
