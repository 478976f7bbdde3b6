import type { DeadlineTrouble } from './types';

/** Why a phrase that no form reads says no deadline; the first that matches counts. */
const REASONS: readonly (readonly [RegExp, DeadlineTrouble])[] = [
  [/^\(?(?:同上|同前|上同|〃|″|同上[栏行格])\)?[。.]?$/u, 'sameAsAbove'],
  // Words with 前 that name no event.
  [/^[^前]{0,10}(?:目前|当前|此前|提前|先前|前期|前三|前\d)/u, 'nothingRead'],
  // X月底前: a form nobody filled in.
  [/[x×*_□?…#年月日号]{1,4}[底末]?前/iu, 'nothingRead'],
  [/[\p{Script=Han}”](?:之前|以前|前夕|前)(?![期面述提])/u, 'event'],
  [/(?:学期|学年|财年|会计年度|财政年度)(?:[末底内]|结束)/u, 'event'],
  [
    /(?:学期|任期|巡[视察]|进驻|驻点|[寒暑]假|汛期|防火期|供暖季|采暖[季期])(?:期?间|以?内|结束)/u,
    'event',
  ],
  [
    /(?:[节会]|节日|春节|国庆|竣工|验收|开学|换届|批复|下达|到位|完工|上线)(?:之后|以后|后)/u,
    'event',
  ],
];

/** Without one of these none of the reasons holds. */
const WORDS = /[前后末底内间束同〃″]/u;

/** The trouble with a phrase in which no form was found. */
export function troubleWithout(phrase: string): DeadlineTrouble {
  if (!WORDS.test(phrase)) return 'nothingRead';
  return REASONS.find(([pattern]) => pattern.test(phrase))?.[1] ?? 'nothingRead';
}
