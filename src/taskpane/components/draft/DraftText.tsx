import { makeStyles, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { DraftState } from '../../../app/draft-state';
import type { DraftingEngine } from '../../../app/drafting-engine';
import { usePartWords } from '../../words/use-part-words';
import type { PaneProps } from '../../pane-props';
import type { TextView } from '../../text-view';
import { DraftEditing } from './DraftEditing';
import { DraftReading } from './DraftReading';
import { Segments } from './Segments';
import { UndoButton } from './UndoButton';

const VIEWS = ['reading', 'editing'] as const;
export type ViewName = (typeof VIEWS)[number];

export interface DraftTextProps extends PaneProps {
  readonly draft: DraftState;
  readonly engine: DraftingEngine;
  readonly view: ViewName;
  readonly onView: (view: ViewName) => void;
  readonly ref: Ref<TextView>;
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
});

/** The text in one of its two views. */
export function DraftText({ draft, engine, view, onView, state, session, ref }: DraftTextProps) {
  const { DRAFT_WORDS } = usePartWords();
  const styles = useStyles();
  const { phase, picked } = state;
  return (
    <>
      <div className={styles.row}>
        <Segments
          label={DRAFT_WORDS.view}
          choices={VIEWS}
          words={DRAFT_WORDS}
          chosen={view}
          onChoose={onView}
        />
        <UndoButton draft={draft} drafts={session.drafts} />
      </div>
      {view === 'editing' ? (
        <DraftEditing
          ref={ref}
          text={draft.text}
          onEdit={(text) => {
            session.drafts.edit(text);
          }}
        />
      ) : (
        <DraftReading
          ref={ref}
          text={draft.text}
          draft={draft.source}
          engine={engine}
          picked={picked?.sheetId === draft.sheet.id ? picked : null}
          items={phase.kind === 'ledger' ? phase.ledger.items : NONE}
          onShow={({ cells, rows }) => void session.drafts.show(cells, rows)}
        />
      )}
    </>
  );
}

const NONE = [] as const;
