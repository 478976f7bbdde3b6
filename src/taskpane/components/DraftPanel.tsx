import {
  Button,
  useRestoreFocusTarget,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { ArrowClockwiseRegular, CopyRegular, EditRegular } from '@fluentui/react-icons';
import { isEdited, type DraftState } from '../../app/session';
import type { LedgerSession } from '../../app/session-controller';
import { ACTION_WORDS, DRAFT_WORDS, draftFromLine } from '../words';
import { DraftGaps } from './DraftGaps';
import type { PaneProps } from '../pane-props';

const useStyles = makeStyles({
  panel: { display: 'grid', rowGap: tokens.spacingVerticalS },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.6',
    color: tokens.colorNeutralForeground2,
  },
  none: { margin: 0, lineHeight: '1.6' },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  start: { justifySelf: 'start' },
  field: { width: '100%', maxWidth: '100%' },
  text: { height: 'max(240px, calc(100vh - 320px))', maxHeight: 'none', lineHeight: '1.6' },
});

/** The drafted paragraphs, the user's to edit. */
export function DraftPanel({ state, session }: PaneProps) {
  const styles = useStyles();
  const onLedger = state.phase.kind === 'ledger';
  if (state.draft) return <Draft draft={state.draft} onLedger={onLedger} session={session} />;
  return (
    <div className={styles.panel}>
      <p className={styles.none}>{onLedger ? DRAFT_WORDS.none : DRAFT_WORDS.noLedger}</p>
      {onLedger && (
        <Button
          className={styles.start}
          appearance="primary"
          icon={<EditRegular />}
          onClick={() => {
            session.draft();
          }}
        >
          {ACTION_WORDS.draft}
        </Button>
      )}
    </div>
  );
}

interface DraftProps {
  readonly draft: DraftState;
  readonly onLedger: boolean;
  readonly session: LedgerSession;
}

function Draft({ draft, onLedger, session }: DraftProps) {
  const styles = useStyles();
  const asker = useRestoreFocusTarget();
  const edited = isEdited(draft) ? ` · ${DRAFT_WORDS.edited}` : '';
  return (
    <div className={styles.panel}>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={<CopyRegular />}
          onClick={() => void session.copyDraft()}
        >
          {ACTION_WORDS.copyDraft}
        </Button>
        <Button
          {...asker}
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={!onLedger}
          onClick={() => {
            session.draft();
          }}
        >
          {ACTION_WORDS.redraft}
        </Button>
      </div>
      <p className={styles.small}>{draftFromLine(draft.sheet.name, draft.asOf) + edited}</p>
      {draft.stale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{DRAFT_WORDS.stale}</MessageBarBody>
        </MessageBar>
      )}
      <Textarea
        className={styles.field}
        textarea={{ className: styles.text }}
        aria-label={DRAFT_WORDS.label}
        resize="vertical"
        value={draft.text}
        onChange={(_event, { value }) => {
          session.editDraft(value);
        }}
      />
      <DraftGaps draft={draft} session={session} />
    </div>
  );
}
