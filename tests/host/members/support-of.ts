import '../../../src/host/objects/workbook';
import { answeredTypes } from '../../../src/host/protocol/host-type';
import type { DeclaredClass, DeclaredMember } from './declared';
import { declaredClasses } from './declared';
import { INSTANCES } from './instances';
import { probe } from './probe';

/** The newest set the host says it has (`Office.context.requirements`). */
const LEVEL = [1, 14] as const;

export const CLASSES: readonly DeclaredClass[] = declaredClasses(LEVEL);

/**
 * Events the client subscribes to without telling the host, which never sends them: the one kind of
 * member that can be used in vain.
 */
export const NEVER_SENT: readonly string[] = [
  'Workbook.onSelectionChanged',
  'SettingCollection.onSettingsChanged',
];

/** A member's name on the wire, events aside. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Does the host's table have the member? Events are asked of the host itself, which must be open. */
export async function isAnswered(owner: string, member: DeclaredMember): Promise<boolean> {
  const answered = answeredTypes().get(owner);
  if (answered === undefined) return false;
  if (member.kind !== 'event') return answered.has(wireName(member.name));
  const reach = INSTANCES[owner];
  if (reach === undefined || NEVER_SENT.includes(`${owner}.${member.name}`)) return false;
  const outcome = await probe(reach, member);
  return outcome.kind === 'answered';
}
