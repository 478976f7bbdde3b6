import { useState } from 'react';
import type { FactField, Facts } from '../domain/report/types';
import { factTrouble } from './fact-form';

export interface TypedFacts {
  /** What is filled in, kept or just typed. */
  readonly values: Facts;
  /** Is there anything typed that is not kept yet? */
  readonly unsaved: boolean;
  readonly change: (key: string, value: string) => void;
  /** Keeps what was typed; what cannot be meant stays in the form only. */
  readonly save: () => Promise<void>;
}

/** The facts as they are being typed: nothing is lost by folding the form away or by drafting. */
export function useTypedFacts(
  fields: readonly FactField[],
  saved: Facts,
  onSave: (facts: Facts) => Promise<void>,
): TypedFacts {
  const [typed, setTyped] = useState<Facts>({});
  const kinds = new Map(fields.map((field) => [field.key, field]));
  const changed = Object.entries(typed).filter(([key, value]) => {
    const field = kinds.get(key);
    const wrong = field !== undefined && factTrouble(field, value) !== null;
    return !wrong && value !== (saved[key] ?? '');
  });
  return {
    values: { ...saved, ...typed },
    unsaved: changed.length > 0,
    change: (key, value) => {
      setTyped((now) => ({ ...now, [key]: value }));
    },
    save: async () => {
      if (changed.length > 0) await onSave(Object.fromEntries(changed));
    },
  };
}
