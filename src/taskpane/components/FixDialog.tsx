import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Question } from '../../app/session';
import type { CellFix } from '../../domain/checks/types';
import { useWords } from '../words/use-words';
import { usePartWords } from '../words/use-part-words';
import type { PaneProps } from '../pane-props';
import { FixList } from './FixList';

const useStyles = makeStyles({
  surface: { maxWidth: 'calc(100vw - 24px)', padding: '16px' },
  content: { display: 'grid', rowGap: tokens.spacingVerticalS, alignContent: 'start' },
  intro: { margin: 0, lineHeight: '1.6', color: tokens.colorNeutralForeground2 },
});

/** The preview of 修正写法: every cell with what it holds and what it would hold. */
export function FixDialog({ state, session }: PaneProps) {
  const asked = proposalOf(state.question);
  // While it closes the dialog still shows what was asked; only so does Fluent give the focus back.
  const [last, setLast] = useState(asked);
  if (asked && asked !== last) setLast(asked);
  const fixes = asked ?? last;
  if (!fixes) return null;
  return (
    <Dialog
      open={asked !== null}
      modalType="modal"
      onOpenChange={(_event, { open }) => {
        if (!open) void session.answer('cancel');
      }}
    >
      <Preview
        key={fixes.map(({ row, column }) => `${row} ${column}`).join()}
        fixes={fixes}
        onAgree={(kept) => void session.checks.correct(kept)}
        onCancel={() => void session.answer('cancel')}
      />
    </Dialog>
  );
}

function proposalOf(question: Question | null): readonly CellFix[] | null {
  return question?.kind === 'correct' ? question.fixes : null;
}

interface PreviewProps {
  readonly fixes: readonly CellFix[];
  readonly onAgree: (kept: readonly CellFix[]) => void;
  readonly onCancel: () => void;
}

function Preview({ fixes, onAgree, onCancel }: PreviewProps) {
  const { QUESTION_WORDS } = useWords();
  const { FIX_WORDS } = usePartWords();
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<CellFix>>(new Set());
  const kept = fixes.filter((fix) => !left.has(fix));
  return (
    <DialogSurface className={styles.surface}>
      <DialogBody>
        <DialogTitle>{FIX_WORDS.title}</DialogTitle>
        <DialogContent className={styles.content}>
          <p className={styles.intro}>{FIX_WORDS.intro}</p>
          <Checkbox
            label={FIX_WORDS.all}
            checked={left.size === 0 ? true : kept.length === 0 ? false : 'mixed'}
            onChange={(_event, { checked }) => {
              setLeft(checked === true ? new Set() : new Set(fixes));
            }}
          />
          <FixList
            fixes={fixes}
            left={left}
            onTick={(fix, ticked) => {
              const next = new Set(left);
              if (ticked) next.delete(fix);
              else next.add(fix);
              setLeft(next);
            }}
          />
        </DialogContent>
        <DialogActions fluid>
          <Button
            appearance="primary"
            disabledFocusable={kept.length === 0}
            onClick={() => {
              onAgree(kept);
            }}
          >
            {FIX_WORDS.agree(kept.length)}
          </Button>
          <Button onClick={onCancel}>{QUESTION_WORDS.cancel}</Button>
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  );
}
