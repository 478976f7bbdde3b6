import { useCallback, useRef, useState } from 'react';
import type { CommandRunner } from '../ports';

export interface Commands {
  /** The page behind the buttons is fetched with the first press, as Excel does. */
  readonly isWanted: boolean;
  readonly run: (name: string) => void;
  /** The page came, or went (null). */
  readonly attach: (runner: CommandRunner | null) => void;
}

/** Runs what the ribbon's buttons name; what is pressed before the page behind them is there waits for it. */
export function useCommands(): Commands {
  const [isWanted, setWanted] = useState(false);
  const runner = useRef<CommandRunner | null>(null);
  const waiting = useRef<string[]>([]);
  const run = useCallback((name: string) => {
    if (runner.current === null) {
      waiting.current.push(name);
      setWanted(true);
    } else void runner.current.run(name);
  }, []);
  const attach = useCallback((came: CommandRunner | null) => {
    runner.current = came;
    if (came === null) return;
    for (const name of waiting.current.splice(0)) void came.run(name);
  }, []);
  return { isWanted, run, attach };
}
