import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Question, Session } from '../../app/session';
import type { Reply } from '../../app/session-controller';
import { usePartWords } from '../words/use-part-words';
import { useWords } from '../words/use-words';
import type { Words } from '../words/zh-cn';
import type { PartWords } from '../words/zh-cn-parts';
import type { PaneProps } from '../pane-props';

type QuestionWords = Words & PartWords;

interface QuestionWording {
  readonly title: string;
  readonly body: string;
  readonly agree: string;
  readonly decline?: string;
  /** What the first button means where it is not `agree`. */
  readonly reply?: Reply;
}

const useStyles = makeStyles({
  surface: { maxWidth: 'calc(100vw - 24px)', padding: '16px' },
  content: { lineHeight: '1.6' },
});

/** What only the user may decide. Escape and 取消 leave everything as it is. */
export function QuestionDialog({ state, session }: PaneProps) {
  const words: QuestionWords = { ...useWords(), ...usePartWords() };
  const styles = useStyles();
  const asked = state.question && wordingOf(state.question, state, words);
  // While it closes the dialog still shows what was asked; only so does Fluent give the focus back.
  const [last, setLast] = useState(asked);
  if (asked && !isSame(asked, last)) setLast(asked);
  const wording = asked ?? last;
  if (!wording) return null;
  const answer = (reply: Reply) => () => void session.answer(reply);
  return (
    <Dialog
      open={asked !== null}
      modalType="modal"
      onOpenChange={(_event, { open }) => {
        if (!open) void session.answer('cancel');
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{wording.title}</DialogTitle>
          <DialogContent className={styles.content}>{wording.body}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={answer(wording.reply ?? 'agree')}>
              {wording.agree}
            </Button>
            {wording.decline !== undefined && (
              <Button onClick={answer('decline')}>{wording.decline}</Button>
            )}
            <Button onClick={answer('cancel')}>{words.QUESTION_WORDS.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function isSame(a: QuestionWording, b: QuestionWording | null): boolean {
  return a.title === b?.title && a.body === b.body;
}

/** Null where the ledger the question was about is gone from the screen. */
function wordingOf(
  question: Question,
  { phase }: Session,
  words: QuestionWords,
): QuestionWording | null {
  const { AUDIENCE_WORDS, consentBody, QUESTION_WORDS, replaceBody, replaceTitle } = words;
  switch (question.kind) {
    case 'consent':
      if (phase.kind !== 'ledger') return null;
      // Nothing can be added beside it, so that only the other way is left.
      if (phase.sheet.isProtected) {
        return {
          title: QUESTION_WORDS.protectedTitle,
          body: words.protectedBody(phase.sheet.name),
          agree: QUESTION_WORDS.protectedAgree,
          reply: 'decline',
        };
      }
      return {
        title: QUESTION_WORDS.consentTitle,
        body: consentBody(phase.ledger, phase.helperColumn, question.to),
        agree: QUESTION_WORDS.consentAgree,
        ...(question.to === 'summary' && { decline: QUESTION_WORDS.consentDecline }),
      };
    case 'replaceDraft':
      return {
        title: replaceTitle(AUDIENCE_WORDS[question.audience]),
        body: replaceBody(AUDIENCE_WORDS[question.audience]),
        agree: QUESTION_WORDS.replaceAgree,
      };
    case 'correct':
      // Has a dialog of its own.
      return null;
    case 'remove':
      return {
        title: QUESTION_WORDS.removeTitle,
        body: words.SETTING_WORDS.removeHint,
        agree: QUESTION_WORDS.removeAgree,
      };
    case 'clearSnapshots':
      return {
        title: QUESTION_WORDS.clearTitle,
        body: words.clearBody(question.count),
        agree: QUESTION_WORDS.clearAgree,
      };
  }
}
