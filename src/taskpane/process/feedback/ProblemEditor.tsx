import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useRef, useState } from 'react';
import {
  type EditedProblem,
  type FeedbackEditing,
  isCorrected,
} from '../../../app/process/feedback-editing';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { useProcessWords } from '../use-process-words';

/** About so many characters stand on one line of the box. */
const ON_A_LINE = 18;
const MOST_LINES = 8;

const useStyles = makeStyles({
  row: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  number: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  box: {
    width: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    lineHeight: '1.6',
    resize: 'vertical',
  },
  gone: { margin: 0, color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  quote: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
    color: tokens.colorNeutralForeground2,
    lineHeight: '1.6',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface ProblemEditorProps {
  readonly editing: FeedbackEditing;
  readonly problem: EditedProblem;
  /** From 1, as in the ledger. */
  readonly number: number;
  /** Its words in the feedback text. */
  readonly words: string;
  readonly canMerge: boolean;
}

/** One problem: its text to be corrected, and what can be done with it. A plain box, since there are many. */
export const ProblemEditor = memo(function ProblemEditor(props: ProblemEditorProps) {
  const { editing, problem, number } = props;
  const { problemLabel, FEEDBACK_WORDS } = useProcessWords();
  const styles = useStyles();
  const [hasSource, setHasSource] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  return (
    <div className={styles.row} role="group" aria-label={problemLabel(number)}>
      <span className={styles.head}>
        {!problem.isRemoved && <span className={styles.number}>{number}</span>}
        {problem.isRemoved && <Badge appearance="outline">{FEEDBACK_WORDS.removed}</Badge>}
        {!problem.isRemoved && isCorrected(problem) && (
          <Badge appearance="outline">{FEEDBACK_WORDS.corrected}</Badge>
        )}
      </span>
      {problem.isRemoved ? (
        <p className={styles.gone} lang={LEDGER_LANG}>
          {problem.text}
        </p>
      ) : (
        <textarea
          ref={box}
          className={styles.box}
          lang={LEDGER_LANG}
          aria-label={problemLabel(number)}
          rows={Math.min(MOST_LINES, Math.ceil(problem.text.length / ON_A_LINE) || 1)}
          value={problem.text}
          onChange={({ target }) => {
            editing.edit(problem.id, target.value);
          }}
        />
      )}
      <ProblemButtons
        {...props}
        hasSource={hasSource}
        onSource={() => {
          setHasSource(!hasSource);
        }}
        onSplit={() => {
          editing.split(problem.id, box.current?.selectionStart ?? 0);
        }}
      />
      {hasSource && (
        <blockquote className={styles.quote} lang={LEDGER_LANG}>
          {props.words}
        </blockquote>
      )}
    </div>
  );
});

interface ProblemButtonsProps extends ProblemEditorProps {
  readonly hasSource: boolean;
  readonly onSource: () => void;
  readonly onSplit: () => void;
}

function ProblemButtons({
  editing,
  problem,
  canMerge,
  hasSource,
  onSource,
  onSplit,
}: ProblemButtonsProps) {
  const { FEEDBACK_WORDS } = useProcessWords();
  const styles = useStyles();
  const { id, isRemoved, text, before } = problem;
  return (
    <div className={styles.buttons}>
      {!isRemoved && (
        <Button size="small" title={FEEDBACK_WORDS.splitHint} onClick={onSplit}>
          {FEEDBACK_WORDS.split}
        </Button>
      )}
      {!isRemoved && canMerge && (
        <Button
          size="small"
          onClick={() => {
            editing.mergeUp(id);
          }}
        >
          {FEEDBACK_WORDS.merge}
        </Button>
      )}
      {!isRemoved && (
        <Button
          size="small"
          onClick={() => {
            editing.remove(id);
          }}
        >
          {FEEDBACK_WORDS.remove}
        </Button>
      )}
      {(isRemoved || text !== before) && (
        <Button
          size="small"
          onClick={() => {
            editing.restore(id);
          }}
        >
          {FEEDBACK_WORDS.restore}
        </Button>
      )}
      <Button size="small" appearance="subtle" aria-expanded={hasSource} onClick={onSource}>
        {hasSource ? FEEDBACK_WORDS.hideSource : FEEDBACK_WORDS.showSource}
      </Button>
    </div>
  );
}
