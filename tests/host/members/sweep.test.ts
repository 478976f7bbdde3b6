import type { ExcelHost } from '../../../src/host/excel-host';
import { answeredTypes } from '../../../src/host/protocol/host-type';
import type { DeclaredMember } from './declared';
import { INSTANCES, openWithEverything } from './instances';
import type { Outcome } from './probe';
import { probe } from './probe';
import { CLASSES, NEVER_SENT, wireName } from './support-of';

const answered = answeredTypes();

let host: ExcelHost;

/** A class has up to a hundred members, each a program of its own. */
jest.setTimeout(60_000);

beforeEach(async () => {
  host = await openWithEverything();
});
afterEach(() => {
  host.dispose();
});

/** What every member Microsoft declares must come to: an answer, or an error that names the member. */
function isHonest(owner: string, member: DeclaredMember, outcome: Outcome): boolean {
  const has = answered.get(owner)?.has(wireName(member.name)) ?? false;
  if (outcome.kind === 'answered') return has || isSubscribed(owner, member);
  const named = outcome.message.endsWith(`(${owner}.${wireName(member.name)})`);
  // A member that is there may refuse what it was called with, but does not break down.
  if (has) return !named && outcome.code !== 'GeneralException';
  if (outcome.code !== 'NotImplemented') return false;
  return named || (member.kind === 'event' && outcome.message.includes(`(${owner}._Register`));
}

function isSubscribed(owner: string, { kind, name }: DeclaredMember): boolean {
  if (kind !== 'event') return false;
  const registers = [...(answered.get(owner) ?? [])].some((one) => one.startsWith('_Register'));
  return registers || NEVER_SENT.includes(`${owner}.${name}`);
}

test('every class the host answers for is swept', () => {
  expect(Object.keys(INSTANCES).sort()).toEqual([...answered.keys()].sort());
});

const swept = CLASSES.filter(({ name }) => INSTANCES[name] !== undefined);

test.each(swept)('$name: each member answers or is named', async ({ name, members }) => {
  const reach = INSTANCES[name] as (context: Excel.RequestContext) => unknown;
  const dishonest: string[] = [];
  for (const member of members) {
    const outcome = await probe(reach, member);
    if (!isHonest(name, member, outcome)) dishonest.push(`${member.name}: ${said(outcome)}`);
    if (!changesWorkbook(member, outcome)) continue;
    // What a method did to the workbook must not decide what the next member answers.
    host.dispose();
    host = await openWithEverything();
  }
  expect(dishonest).toEqual([]);
});

function changesWorkbook({ kind, name }: DeclaredMember, outcome: Outcome): boolean {
  return kind === 'method' && outcome.kind === 'answered' && !name.startsWith('get');
}

function said(outcome: Outcome): string {
  return outcome.kind === 'answered' ? 'answered' : `${outcome.code} ${outcome.message}`;
}

test('a method the host does not have is an error at its name, not a silent success', async () => {
  const missing: DeclaredMember = {
    name: 'flashFill',
    kind: 'method',
    readOnly: true,
    parameters: [],
    since: [1, 9],
  };
  const outcome = await probe(INSTANCES['Range'] as () => unknown, missing);
  expect(outcome).toEqual({
    kind: 'failed',
    code: 'NotImplemented',
    message: "The requested feature isn't implemented. (Range.FlashFill)",
  });
});
