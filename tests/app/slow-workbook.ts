import { cancelled } from '../../src/app/cancelled';
import type { ReadingWork, Work } from '../../src/app/ports';
import type { SheetGrid } from '../../src/domain/grid/sheet-grid';
import type { HighlightPlan } from '../../src/domain/highlight/types';
import { FakeWorkbook } from '../support/fake-workbook';

/** A workbook that counts what it is asked and works in steps, as Excel does with large sheets. */
export class SlowWorkbook extends FakeWorkbook {
  /** The ids of the sheets that were read, in order. */
  readonly reads: string[] = [];
  /** Milliseconds of each of the four steps of a reading, and of a colouring. */
  stepMs = 0;

  override async readSheet(id: string, work?: ReadingWork): Promise<SheetGrid> {
    this.reads.push(id);
    await this.#steps(work);
    return super.readSheet(id);
  }

  override async applyHighlights(plan: HighlightPlan, work?: Work): Promise<void> {
    await this.#steps(work);
    return super.applyHighlights(plan);
  }

  async #steps(work: Work | undefined): Promise<void> {
    if (this.stepMs === 0) return;
    for (let done = 0; done < 4; done += 1) {
      work?.onProgress?.(done, 4);
      if (work?.signal?.aborted === true) throw cancelled();
      await new Promise((resolve) => setTimeout(resolve, this.stepMs));
    }
    work?.onProgress?.(4, 4);
  }
}
