import { useState } from 'react';
import type { NoticeGroup } from '../../../domain/supervision/types';

export interface Ticks {
  readonly ticked: ReadonlySet<string>;
  readonly tick: (key: string, isOn: boolean) => void;
  /** Back to what is ticked of itself. */
  readonly reset: () => void;
}

/** Which notices are to be issued: all but those issued today already, until the user says otherwise. */
export function useTicks(groups: readonly NoticeGroup[]): Ticks {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isTicked = ({ key, sentToday }: NoticeGroup): boolean =>
    said.get(key) ?? sentToday === null;
  return {
    ticked: new Set(groups.filter(isTicked).map(({ key }) => key)),
    tick: (key, isOn) => {
      setSaid((before) => new Map([...before, [key, isOn]]));
    },
    reset: () => {
      setSaid(new Map());
    },
  };
}
