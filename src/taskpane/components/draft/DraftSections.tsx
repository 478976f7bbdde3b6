import type { DraftingEngine } from '../../../app/drafting-engine';
import type { DraftState } from '../../../app/draft-state';
import type { FactField } from '../../../domain/report/types';
import type { TextSpan } from '../../../domain/text/text-place';
import { usePartWords } from '../../words/use-part-words';
import { emptyFacts } from '../../fact-form';
import { gapCount, isGapFinding, openGaps } from '../../gap-list';
import type { PaneProps } from '../../pane-props';
import type { Folds } from '../../use-folds';
import type { TypedFacts } from '../../use-typed-facts';
import { DraftGaps } from './DraftGaps';
import { DraftProof } from './DraftProof';
import { DraftPublication } from './DraftPublication';
import { FactsForm } from './FactsForm';
import { FoldSection } from './FoldSection';
import { LinePitchSelect } from './LinePitchSelect';
import { PastedProof } from './PastedProof';
import { TemplateSection } from './TemplateSection';

export interface DraftSectionsProps extends PaneProps {
  readonly engine: DraftingEngine;
  readonly draft: DraftState | null;
  readonly fields: readonly FactField[];
  readonly facts: TypedFacts;
  readonly folds: Folds;
  readonly onGoTo: (span: TextSpan) => void;
}

/** Everything beside the text itself, folded away with its counts. */
export function DraftSections(props: DraftSectionsProps) {
  const { SECTION_TITLES, emptyFactsLine } = usePartWords();
  const { engine, draft, fields, facts, folds, state, session } = props;
  const { drafting, phase, pasted } = state;
  const empty = emptyFacts(fields, facts.values).length;
  return (
    <div>
      {draft !== null && <AboutText {...props} draft={draft} />}
      <FoldSection
        title={SECTION_TITLES.facts}
        count={emptyFactsLine(fields.length, empty)}
        attention={empty > 0}
        {...folds.of('facts')}
      >
        <FactsForm fields={fields} facts={facts} wanted={folds.wantedFact} />
      </FoldSection>
      <FoldSection
        title={SECTION_TITLES.pasted}
        count={pasted === null ? '' : String(pasted.proof.length)}
        attention={false}
        {...folds.of('pasted')}
      >
        <PastedProof
          pasted={pasted}
          onLedger={phase.kind === 'ledger'}
          owner={session}
          onProofread={(text) => void session.drafts.proofreadPasted(text)}
        />
      </FoldSection>
      <FoldSection
        title={SECTION_TITLES.template}
        count=""
        attention={false}
        {...folds.of('template')}
      >
        <TemplateSection
          key={drafting.template}
          engine={engine}
          drafting={drafting}
          drafts={session.drafts}
        />
        <LinePitchSelect
          value={drafting.linePitch}
          onChoose={(linePitch) => void session.drafts.choose({ linePitch })}
        />
      </FoldSection>
    </div>
  );
}

type AboutTextProps = DraftSectionsProps & { readonly draft: DraftState };

/** What is to be seen to in the text on screen. */
function AboutText({ draft, folds, state, session, onGoTo }: AboutTextProps) {
  const { SECTION_TITLES } = usePartWords();
  const { checks, sheet, source, text } = draft;
  const gaps = openGaps(source.gaps, text);
  const proof = checks?.proof.filter((finding) => !isGapFinding(finding)).length ?? 0;
  const publication = checks?.publication.length ?? 0;
  return (
    <>
      {gaps.length > 0 && (
        <FoldSection
          title={SECTION_TITLES.gaps}
          count={String(gapCount(gaps))}
          attention
          {...folds.of('gaps')}
        >
          <DraftGaps
            gaps={gaps}
            onRow={(row) =>
              void session.select(sheet.id, { top: row, left: 1, bottom: row, right: 1 })
            }
            onFact={folds.goToFact}
          />
        </FoldSection>
      )}
      <FoldSection
        title={SECTION_TITLES.proof}
        count={checks === null ? '' : String(proof)}
        attention={proof > 0}
        {...folds.of('proof')}
      >
        <DraftProof draft={draft} drafts={session.drafts} onGoTo={onGoTo} />
      </FoldSection>
      {state.drafting.audience === 'public' && (
        <FoldSection
          title={SECTION_TITLES.publication}
          count={checks === null ? '' : String(publication)}
          attention={publication > 0}
          {...folds.of('publication')}
        >
          <DraftPublication draft={draft} drafts={session.drafts} onGoTo={onGoTo} />
        </FoldSection>
      )}
    </>
  );
}
