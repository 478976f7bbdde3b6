import { type FindingCode, CODES } from './codes';
import { SEVERITIES } from './severity';
import type { Finding, Severity } from './types';

/** The findings of one code, for lists that would be too long with each of them. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  /** A few words, e.g. 没有写时限. */
  readonly name: string;
  readonly advice: string;
  readonly count: number;
  /** How many of them can be mended with a click. */
  readonly fixable: number;
  /** The first cells, in the order given; findings about the whole sheet have none. */
  readonly firstCells: readonly string[];
  /** All of them, in the order given. */
  readonly findings: readonly Finding[];
}

const FIRST_CELLS = 5;

/** Findings by code, the gravest codes first, then in the order in which each code is first met. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const byCode = new Map<string, Finding[]>();
  for (const one of findings) {
    const same = byCode.get(one.code);
    if (same) same.push(one);
    else byCode.set(one.code, [one]);
  }
  const groups = [...byCode.values()].flatMap(groupOf);
  return SEVERITIES.flatMap((severity) => groups.filter((group) => group.severity === severity));
}

function groupOf(findings: readonly Finding[]): readonly FindingGroup[] {
  const [first] = findings;
  if (!first) return [];
  const { code, severity, advice } = first;
  const cells = findings.slice(0, FIRST_CELLS).flatMap(({ cell }) => cell ?? []);
  return [
    {
      code,
      severity,
      name: isKnown(code) ? CODES[code].name : code,
      advice,
      count: findings.length,
      fixable: findings.filter(({ fix }) => fix !== null).length,
      firstCells: cells,
      findings,
    },
  ];
}

function isKnown(code: string): code is FindingCode {
  return code in CODES;
}
