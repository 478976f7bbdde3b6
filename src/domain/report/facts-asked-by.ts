import { FACTS } from './facts';
import { derivedWords } from './ledger-words';
import { PERIOD_FACTS } from './parts/public-period';
import { SIGNING_FACTS } from './parts/signing';
import type { FactField } from './types';
import { factNames } from './template/braces';
import type { TemplateLine } from './template/line';
import { templateLines } from './template/line';

/** The facts a template asks for, each once, in the order of `FACTS`; those of either version. */
export function factsAskedBy(text: string): readonly FactField[] {
  const asked = new Set(templateLines(text).flatMap(keysIn));
  return FACTS.filter(({ key }) => asked.has(key));
}

function keysIn(line: TemplateLine): readonly string[] {
  if (line.kind === 'bad') return [];
  if (line.kind !== 'part')
    return factNames(line.words).flatMap(({ name }) => derivedWords(name)?.facts ?? [name]);
  if (line.call.name === '公开期限') return PERIOD_FACTS;
  return line.call.name === '落款' ? SIGNING_FACTS : [];
}
