import { documentOf } from '../domain/document/document-of';
import { sentencesIn } from '../domain/document/sentences-in';
import type { OfficialDocument } from '../domain/document/types';
import { planDraftSheet } from '../domain/draft-sheet/plan-draft-sheet';
import { explainFigure } from '../domain/draft/figures/explain-figure';
import type { DraftScope } from '../domain/draft/scope';
import type { Draft, DraftFigure, DraftSentence } from '../domain/draft/types';
import { proofread } from '../domain/proofread/proofread';
import type { ProofFinding, ProofLedger } from '../domain/proofread/types';
import { checkPublication } from '../domain/publication/check-publication';
import { maskedText } from '../domain/publication/masked-text';
import type { KnownNames, PublicationFinding } from '../domain/publication/types';
import { FACTS } from '../domain/report/facts';
import { factsAskedBy } from '../domain/report/facts-asked-by';
import { checkTemplate } from '../domain/report/check-template';
import { DERIVED_KEYS } from '../domain/report/ledger-words';
import { PARTS } from '../domain/report/template/part';
import { TEMPLATES } from '../domain/report/templates';
import type { Audience, FactField, TemplateId, TemplateProblem } from '../domain/report/types';
import type { Snapshot } from '../domain/snapshot/types';
import type { SummarySheetPlan } from '../domain/summary-sheet/types';
import type { TextSpan } from '../domain/text/text-place';
import { draftLedger, templateText } from './draft-ledger';
import type { DraftingSettings } from './drafting-settings';
import type { LoadedLedger } from './load-ledger';

/** What drafts, proofreads and checks texts, together: a pane fetches it as one file of its own. */
export interface DraftingEngine {
  /** As `draftLedger`: throws `groupMissing` where the ledger has no problem in the scope. */
  readonly draftLedger: (
    loaded: LoadedLedger,
    drafting: DraftingSettings,
    scope: DraftScope | null,
    snapshots?: readonly Snapshot[],
  ) => Draft;
  /** A template's words as the settings have them. */
  readonly templateText: (drafting: DraftingSettings, id: TemplateId) => string;
  readonly proofreadText: (text: string, against: ProofLedger | null) => readonly ProofFinding[];
  readonly checkPublication: (text: string, known: KnownNames) => readonly PublicationFinding[];
  readonly maskedText: (text: string, findings: readonly PublicationFinding[]) => string;
  readonly documentOf: (text: string, draft: Draft | null) => OfficialDocument;
  readonly sentencesIn: (
    text: string,
    draft: Draft,
  ) => readonly { readonly span: TextSpan; readonly sentence: DraftSentence }[];
  readonly planDraftSheet: (
    document: OfficialDocument,
    draft: Draft | null,
    about: string,
  ) => SummarySheetPlan;
  readonly explainFigure: (figure: DraftFigure, sentence: DraftSentence) => string;
  readonly checkTemplate: (text: string) => readonly TemplateProblem[];
  readonly factsAskedBy: (text: string) => readonly FactField[];
  /** What a template may call, with the options of each; and the words that are worked out. */
  readonly TEMPLATE_PARTS: typeof PARTS;
  readonly DERIVED_KEYS: readonly string[];
  readonly FACTS: readonly FactField[];
  readonly TEMPLATES: Readonly<
    Record<
      TemplateId,
      { readonly name: string; readonly audience: Audience; readonly text: string }
    >
  >;
}

export const DRAFTING_ENGINE: DraftingEngine = {
  draftLedger,
  templateText,
  proofreadText: proofread,
  checkPublication,
  maskedText,
  documentOf,
  sentencesIn,
  planDraftSheet,
  explainFigure,
  checkTemplate,
  factsAskedBy,
  TEMPLATE_PARTS: PARTS,
  DERIVED_KEYS,
  FACTS,
  TEMPLATES,
};
