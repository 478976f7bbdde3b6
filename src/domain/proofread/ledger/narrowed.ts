import type { GroupFigures } from '../../summary/types';
import { summarize } from '../../summary/summarize';
import type { ProofLedger } from '../types';
import type { ProofView } from '../view';
import { groupFinder } from './group-names';

/** 反馈的问题中，法制室负责的4个问题: by these words a report says that it is on one group alone. */
const ON_GROUP = /的问题中[，,](?<name>[^，。；\n\d]{2,60}?)(?<verb>负责|牵头)?的\d{1,6}个问题/u;

/**
 * The problems a text is on: where it says that it tells of one unit, leader or class, that group alone, with
 * the figures of its problems; else all of the ledger. Null where there is no ledger.
 */
export function ledgerOfText({ against, figures }: ProofView): ProofLedger | null {
  if (against === null) return null;
  for (const { text } of figures) {
    const { name = '', verb = '' } = ON_GROUP.exec(text)?.groups ?? {};
    if (name === '') continue;
    const group = groupNamed(name, verb, against);
    return group === null ? against : narrowedTo(group, against);
  }
  return against;
}

function groupNamed(name: string, verb: string, against: ProofLedger): GroupFigures | null {
  const find = groupFinder(against);
  if (verb === '负责') return find('unit', name);
  if (verb === '牵头') return find('leader', name);
  return find('category', name) ?? find('unit', name) ?? find('leader', name);
}

function narrowedTo({ rows }: GroupFigures, { ledger, summary }: ProofLedger): ProofLedger {
  const isMeant = new Set(rows);
  const items = ledger.items.filter(({ row }) => isMeant.has(row));
  const narrowed = { ...ledger, items };
  return { ledger: narrowed, summary: summarize(narrowed, summary.rule) };
}
