import { type Concern, concern } from '../concerns';
import { isFused } from '../names/fused-words';
import { maskNames } from '../names/mask-names';
import { wordSet } from '../names/word-set';
import type { PublicationView } from '../view';

/** People called by surname and title as the ledger calls them: 郑书记. The title stays. */
export function findKnownCalls({ text, calls }: PublicationView): readonly Concern[] {
  const words = wordSet(...calls.keys());
  const found: Concern[] = [];
  for (let start = 0; start < text.length;) {
    const length = words.startingAt(text, start);
    const call = text.slice(start, start + length);
    if (length > 0 && !isFused(text, start)) {
      const span = { start, end: start + length };
      found.push(concern('person-name', span, called(call), calls.get(call) ?? null));
    }
    start += Math.max(1, length);
  }
  return found;
}

/** Personal names: those of the ledger for certain, others by their surroundings. */
export function findPersonNames({ text, names }: PublicationView): readonly Concern[] {
  const masks = maskNames(text, names);
  return names.map(({ name, certain, start, end }) => {
    const masked = masks.get(name) ?? null;
    return certain
      ? concern('person-name', { start, end }, told(name), masked)
      : concern('likely-name', { start, end }, asked(name), masked);
  });
}

function told(name: string): string {
  return `“${name}”是台账里的人员姓名，公开版一般不出现个人姓名；请遮盖，或改写为职务。`;
}

function called(call: string): string {
  return `“${call}”是台账里对具体人员的称呼，公开版一般只写职务；请改写。`;
}

function asked(name: string): string {
  return `“${name}”像是个人姓名，公开版一般不出现个人姓名；请核对，是姓名的请遮盖或改写为职务。`;
}
