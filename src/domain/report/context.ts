import type { DraftSource } from '../draft/types';
import type { Numbering } from './numbering';
import type { Audience, Facts } from './types';

/** What the parts of a report are written from. `numbering` goes on from part to part. */
export interface ReportContext {
  readonly source: DraftSource;
  readonly facts: Facts;
  readonly audience: Audience;
  readonly numbering: Numbering;
  /** Who found the problems, by the fact the template names; '' where nobody said. */
  readonly origin: { readonly by: string; readonly verb: '反馈' | '指出' };
}
