import type { TextSpan } from '../../text/text-place';
import { type Slip, slip } from '../slips';
import type { Check, ProofView } from '../view';

/** Openers with the signs that close them; the first is of the same width. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '（': '）)',
  '(': ')）',
  '【': '】',
  '［': '］',
  '「': '」',
  '〔': '〕',
};
const OPENERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CLOSERS).map(([opener, closers]) => [closers.charAt(0), opener]),
);
const ANY = new RegExp(`[${Object.keys(CLOSERS).join('')}${Object.keys(OPENERS).join('')}]`, 'gu');

interface Open {
  readonly sign: string;
  readonly at: number;
}

/** Signs that open and never close, close what never opened, or close in another width. */
export const checkBrackets: Check = (view) => {
  const skipped = numberingClosers(view);
  const slips: Slip[] = [];
  let carried: Open[] = [];
  for (const line of view.lines) {
    const open: Open[] = [];
    for (const { index, 0: sign } of line.text.matchAll(ANY)) {
      const at = line.start + index;
      if (skipped.has(at) || isApostrophe(line.text, index)) continue;
      if (sign in CLOSERS) open.push({ sign, at });
      else slips.push(...close(sign, at, open, carried));
    }
    slips.push(...carried.map(({ sign, at }) => unclosed(sign, at)));
    slips.push(...turned(open));
    // A paragraph that was cut into lines may close on the next one.
    carried = open;
  }
  return [...slips, ...carried.map(({ sign, at }) => unclosed(sign, at))];
};

/** Closes the nearest sign it fits; those opened inside it stay open and are reported. Changes `open` and `carried`. */
function close(sign: string, at: number, open: Open[], carried: Open[]): Slip[] {
  const from = lastFitting(open, sign);
  if (from >= 0) {
    const [opener, ...inside] = open.splice(from);
    const widths = opener === undefined ? [] : otherWidth(opener, sign, at);
    return [...widths, ...inside.map((one) => unclosed(one.sign, one.at))];
  }
  const before = lastFitting(carried, sign);
  if (before >= 0) {
    carried.splice(before, 1);
    return [];
  }
  return [unopened(sign, at)];
}

/** “第一议题“制度: openers that were to close, each with the one before it. Takes both out of `open`. */
function turned(open: Open[]): Slip[] {
  const slips: Slip[] = [];
  const left: Open[] = [];
  for (const found of open) {
    const before = left.at(-1);
    if (found.sign === '“' && before?.sign === '“') {
      left.pop();
      slips.push(
        slip('bracket-unpaired', one(found.at), '这里应是后引号 ” ，写成了前引号 “ 。', '”'),
      );
    } else left.push(found);
  }
  open.splice(0, open.length, ...left.slice(-MOST_OPEN));
  return slips;
}

/** No paragraph leaves more signs open; what a machine writes is not told one by one. */
const MOST_OPEN = 1000;

/** How far back a sign looks for its partner; nothing nests deeper. */
const DEEPEST = 20;

function lastFitting(open: readonly Open[], sign: string): number {
  for (let at = open.length - 1; at >= Math.max(0, open.length - DEEPEST); at -= 1)
    if (CLOSERS[open[at]?.sign ?? '']?.includes(sign) === true) return at;
  return -1;
}

function otherWidth({ sign: opener }: Open, sign: string, at: number): Slip[] {
  const should = CLOSERS[opener]?.charAt(0) ?? sign;
  if (should === sign) return [];
  return [
    slip(
      'bracket-width-mixed',
      one(at),
      `前面是“${opener}”，这里是“${sign}”，一全角一半角；请统一。`,
      should,
    ),
  ];
}

function unclosed(sign: string, at: number): Slip {
  const closer = CLOSERS[sign]?.charAt(0) ?? '';
  return slip(
    'bracket-unpaired',
    one(at),
    `${named(sign)}后面没有配对的${named(closer)}；请补上或删去。`,
  );
}

function unopened(sign: string, at: number): Slip {
  return slip(
    'bracket-unpaired',
    one(at),
    `${named(sign)}前面没有配对的${named(OPENERS[sign] ?? '')}；请补上或删去。`,
  );
}

/** Quotation marks inside quotation marks would be unreadable. */
function named(sign: string): string {
  if (sign === '“' || sign === '‘') return `前引号 ${sign} `;
  if (sign === '”' || sign === '’') return `后引号 ${sign} `;
  return `“${sign}”`;
}

function one(at: number): TextSpan {
  return { start: at, end: at + 1 };
}

/** The ） of 1） opens nowhere. */
function numberingClosers({ marks }: ProofView): ReadonlySet<number> {
  return new Set(marks.filter(({ kind }) => kind === 'half').map(({ end }) => end - 1));
}

function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === '’' && /[a-z]/iu.test(text.charAt(at - 1));
}
