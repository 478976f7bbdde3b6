import type { Figures } from '../../summary/types';
import type { Count } from '../figures/types';

/** What a ledger counts beside the classes: past its day, near it, completed after it. */
type LateKind = 'overdue' | 'dueSoon' | 'completedLate';

interface LateWords {
  readonly kind: LateKind;
  readonly before: RegExp;
  readonly after: RegExp;
}

/** The first that fits, since 逾期完成 holds 逾期. 逾期30天以上的2个 is a part of them and fits none. */
const WORDS: readonly LateWords[] = [
  {
    kind: 'completedLate',
    before:
      /(?<![未没无不])(?:逾期|超期|超时限?)(?:整改)?(?:完成|办结|销号)(?:整改)?的?(?:问题)?[有共为]?$/u,
    after: /^[是系]?(?:逾期|超期)(?:完成|办结|销号)/u,
  },
  {
    kind: 'overdue',
    before:
      /(?<![未没无不])(?:逾期|超期|超时限?|超过(?:整改)?时限)[仍尚还]?(?:未(?:完成|整改|办结|销号))?(?:整改)?的?(?:问题)?[仍还]?[有共为]?$/u,
    after: /^(?:已经?)?(?:逾期|超期)(?![完办销近达约超\d])/u,
  },
  { kind: 'dueSoon', before: /临期的?(?:问题)?[有共为]?$/u, after: /^临期/u },
];

const NAMES: Readonly<Record<LateKind, string>> = {
  overdue: '逾期',
  dueSoon: '临期',
  completedLate: '逾期完成',
};

/** 逾期N个, 临期N个 or 逾期完成N个; null where a count is none of them, or not of problems. */
export function lateKindOf({ noun, before, after }: Count): LateKind | null {
  if (noun !== '' && !noun.endsWith('问题')) return null;
  const found = WORDS.find((words) => words.before.test(before)) ?? null;
  return (found ?? WORDS.find((words) => words.after.test(after)))?.kind ?? null;
}

/** The ledger's figure in words: 逾期5个. */
export function lateWords(kind: LateKind, figures: Figures): string {
  return `${NAMES[kind]}${figures[kind]}个`;
}
