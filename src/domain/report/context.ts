import type { DraftSource } from '../draft/types';
import type { Numbering } from './numbering';
import type { SnapshotChanges } from '../snapshot/types';
import type { Audience, Facts } from './types';

/** What the parts of a report are written from. `numbering` goes on from part to part. */
export interface ReportContext {
  readonly source: DraftSource;
  readonly facts: Facts;
  readonly audience: Audience;
  /** What changed since progress was last noted; null where it never was. */
  readonly changes: SnapshotChanges | null;
  readonly numbering: Numbering;
  /** Who found the problems, by the fact the template names; '' where nobody said. */
  readonly origin: { readonly by: string; readonly verb: '反馈' | '指出' };
}
