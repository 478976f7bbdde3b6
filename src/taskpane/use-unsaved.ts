import { useState } from 'react';

/** Words that were typed and are kept nowhere yet, by whose they are. */
const UNSAVED = new WeakMap<object, Map<string, string>>();

/**
 * A text that is being typed and not kept yet. It outlives its field: folding a part away or leaving
 * the tab loses nothing. It goes with its owner.
 *
 * @returns The text, null where nothing was typed, and what changes it; null forgets it.
 */
export function useUnsaved(
  owner: object,
  name: string,
): readonly [text: string | null, change: (text: string | null) => void] {
  const [text, setText] = useState(() => UNSAVED.get(owner)?.get(name) ?? null);
  return [
    text,
    (next) => {
      const texts = UNSAVED.get(owner) ?? new Map<string, string>();
      if (next === null) texts.delete(name);
      else texts.set(name, next);
      UNSAVED.set(owner, texts);
      setText(next);
    },
  ];
}
