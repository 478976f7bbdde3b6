import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { DraftingEngine } from '../../../app/drafting-engine';
import { draftOnScreen } from '../../../app/session';

import type { PaneProps } from '../../pane-props';
import type { TextView } from '../../text-view';
import { useFolds } from '../../use-folds';
import { useTypedFacts } from '../../use-typed-facts';
import { usePartWords } from '../../words/use-part-words';
import type { PartWords } from '../../words/zh-cn-parts';
import { DraftActions } from './DraftActions';
import { DraftHead } from './DraftHead';
import { DraftSections } from './DraftSections';
import { DraftText, type ViewName } from './DraftText';
import { EngineAwaited } from './EngineAwaited';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
  },
  none: { margin: 0, lineHeight: '1.6' },
});

/** 文稿: drafting, reading and writing the text, and all that is to be seen to before it goes out. */
export function DraftPanel({ state, session }: PaneProps) {
  const { draftingEngine } = state;
  if (draftingEngine === null) return <EngineAwaited drafts={session.drafts} />;
  return <Workplace engine={draftingEngine} state={state} session={session} />;
}

interface WorkplaceProps extends PaneProps {
  readonly engine: DraftingEngine;
}

function Workplace({ engine, state, session }: WorkplaceProps) {
  const words = usePartWords();
  const styles = useStyles();
  const { drafting, phase, task } = state;
  const { drafts } = session;
  const draft = draftOnScreen(state);
  const text = useRef<TextView>(null);
  const [view, setView] = useState<ViewName>('reading');
  const folds = useFolds();
  const fields = useMemo(
    () => engine.factsAskedBy(engine.templateText(drafting, drafting.template)),
    [engine, drafting],
  );
  const facts = useTypedFacts(fields, drafting.facts, drafts.saveFacts);
  return (
    <div className={styles.panel}>
      <Head engine={engine} state={state} session={session} onDraft={() => void facts.save()} />
      {draft === null ? (
        <p className={styles.none}>{noDraftWords(phase.kind, words)}</p>
      ) : (
        <>
          <DraftText
            ref={text}
            // Sentences of one version must not be mistaken for those of the other.
            key={drafting.audience}
            draft={draft}
            engine={engine}
            view={view}
            onView={setView}
            state={state}
            session={session}
          />
          <DraftActions drafts={drafts} waiting={task !== null} />
        </>
      )}
      <DraftSections
        engine={engine}
        draft={draft}
        fields={fields}
        facts={facts}
        folds={folds}
        onGoTo={(span) => {
          text.current?.goTo(span);
        }}
        state={state}
        session={session}
      />
    </div>
  );
}

interface HeadProps extends WorkplaceProps {
  /** Before 起草: what was typed counts. */
  readonly onDraft: () => void;
}

function Head({ engine, state, session, onDraft }: HeadProps) {
  const { drafting, phase, scope } = state;
  const { drafts } = session;
  const summary = phase.kind === 'ledger' ? phase.summary : null;
  return (
    <DraftHead
      engine={engine}
      drafting={drafting}
      draft={draftOnScreen(state)}
      summary={summary}
      scope={scope}
      onLedger={summary !== null}
      onChoose={(choice) => void drafts.choose(choice)}
      onScope={(chosen) => {
        drafts.chooseScope(chosen);
      }}
      onDraft={() => {
        onDraft();
        void drafts.draft();
      }}
    />
  );
}

function noDraftWords(
  phase: PaneProps['state']['phase']['kind'],
  { DRAFT_WORDS }: PartWords,
): string {
  if (phase === 'ledger') return DRAFT_WORDS.none;
  return phase === 'loading' ? DRAFT_WORDS.loading : DRAFT_WORDS.noLedger;
}
