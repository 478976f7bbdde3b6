import type { IStyleData } from '@univerjs/core';

import type { Area } from './area';
import { intersection } from './area';
import type { LiveStyle, StylePatch } from './live-style';

/** A change of one cell's look. */
export interface LookChange {
  readonly row: number;
  readonly column: number;
  readonly style: StylePatch;
}

/** Changes of looks that wait to be written together; one cell's changes become one. */
export class GatheredLooks {
  readonly area: Area;
  readonly #cells = new Map<number, Map<number, StylePatch>>();

  constructor(area: Area) {
    this.area = area;
  }

  /** Only what lies within is taken in: whoever hears of the change is told no larger area. */
  holds(area: Area): boolean {
    const common = intersection(this.area, area);
    return (
      common !== null &&
      common.top === area.top &&
      common.left === area.left &&
      common.bottom === area.bottom &&
      common.right === area.right
    );
  }

  add(changes: readonly LookChange[]): void {
    for (const { row, column, style } of changes) {
      let cells = this.#cells.get(row);
      if (cells === undefined) this.#cells.set(row, (cells = new Map<number, StylePatch>()));
      const before = cells.get(column);
      cells.set(column, before === undefined ? style : merged(before, style));
    }
  }

  changes(): LookChange[] {
    return [...this.#cells].flatMap(([row, cells]) =>
      [...cells].map(([column, style]) => ({ row, column, style })),
    );
  }

  /** How a cell that looks like `style` will look; null where that cannot be told before it is written. */
  over(row: number, column: number, style: LiveStyle): LiveStyle | null {
    const patch = this.#cells.get(row)?.get(column);
    if (patch === undefined) return style;
    // What is taken away may come to light again from the row's look.
    if (Object.values(patch).includes(null)) return null;
    const bd = patch.bd === undefined ? style.bd : { ...style.bd, ...patch.bd };
    return { ...style, ...patch, ...(bd == null ? {} : { bd }) } as IStyleData;
  }
}

/** One change after another; of the borders each side for itself. */
function merged(before: StylePatch, after: StylePatch): StylePatch {
  if (before.bd == null || after.bd == null) return { ...before, ...after };
  return { ...before, ...after, bd: { ...before.bd, ...after.bd } };
}
