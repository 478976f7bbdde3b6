import type { LoadedLedger } from '../app/load-ledger';
import { peopleOf } from '../app/people-of';
import { proofread } from '../domain/proofread/proofread';
import type { ProofFinding } from '../domain/proofread/types';
import { checkPublication } from '../domain/publication/check-publication';
import type { KnownNames } from '../domain/publication/types';
import type { Invocation } from './arguments';
import { InputError } from './input-error';
import { ledgerOf, readBytes } from './open-ledger';
import { openPackageWorkbook } from './package-workbook';
import { PROOF_WORDS } from './proof-words';
import { readTextFile } from './read-text-file';

/** A finding as it is printed; `replacement` null where only the writer can know. */
type PrintedFinding = Omit<ProofFinding, 'start' | 'end'>;

/** What to print, and one Chinese sentence on the ledger where its figures may be old. */
interface Proof {
  readonly text: string;
  readonly note: string | null;
}

/**
 * Proofreads a text file, against a ledger where one is given.
 *
 * @returns A JSON array with --json, else one line a finding. Findings are no bad input.
 * @throws InputError Where a file cannot be read.
 */
export async function proofreadFile(invocation: Invocation): Promise<Proof> {
  if (invocation.file === null) throw new InputError(PROOF_WORDS.noText);
  const text = await readTextFile(invocation.file);
  const { against, note } = await ledgerAgainst(invocation);
  const findings = findingsIn(text, against, invocation.isPublic ?? false).map(printed);
  const json = `${JSON.stringify(findings, null, 2)}\n`;
  return { text: invocation.json ? json : readable(findings), note };
}

/** In text order; with `isPublic` also what should not be made public, its masking as the replacement. */
function findingsIn(
  text: string,
  against: LoadedLedger | null,
  isPublic: boolean,
): readonly ProofFinding[] {
  const slips = proofread(text, against);
  if (!isPublic) return slips;
  const concerns = checkPublication(text, namesIn(against));
  const named = concerns.map(({ masked, ...one }) => ({ ...one, replacement: masked }));
  return [...slips, ...named].sort((a, b) => a.start - b.start);
}

function namesIn(against: LoadedLedger | null): KnownNames {
  return { people: against === null ? [] : peopleOf(against.ledger) };
}

interface Against {
  readonly against: LoadedLedger | null;
  readonly note: string | null;
}

async function ledgerAgainst(invocation: Invocation): Promise<Against> {
  if (invocation.ledgerFile === undefined) return { against: null, note: null };
  const { workbook, note } = openPackageWorkbook(await readBytes(invocation.ledgerFile));
  const against = await ledgerOf(workbook, invocation);
  return { against, note: note(against.sheet.id) };
}

function printed({
  code,
  severity,
  line,
  column,
  text,
  message,
  replacement,
}: ProofFinding): PrintedFinding {
  return { code, line, column, text, message, severity, replacement };
}

const SEVERITY_WORDS: Readonly<Record<ProofFinding['severity'], string>> = {
  error: '错误',
  warning: '疑似',
  info: '提示',
};

function readable(findings: readonly PrintedFinding[]): string {
  if (findings.length === 0) return `${PROOF_WORDS.nothing}\n`;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const lines = findings.map(
    ({ line, column, severity, message }) =>
      `${line}:${column} ${SEVERITY_WORDS[severity]}　${message}`,
  );
  return `${[...lines, '', PROOF_WORDS.count(findings.length, errors)].join('\n')}\n`;
}
