import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { NoticeGroup, NoticeProblem } from '../../../domain/supervision/types';
import { ROW_BUTTON } from '../../row-button';
import { SMALL_TEXT } from '../../small-text';
import { LEDGER_LANG, langOf } from '../../words/ledger-lang';
import { useProcessWords } from '../use-process-words';

export interface NoticeRowProps {
  readonly group: NoticeGroup;
  readonly isTicked: boolean;
  readonly onTick: (isOn: boolean) => void;
  /** The text as it would be written; null while it is not ticked and so has no number. */
  readonly text: (() => string) | null;
  readonly onShow: (problem: NoticeProblem) => void;
}

const useStyles = makeStyles({
  row: { listStyleType: 'none' },
  note: { ...SMALL_TEXT, paddingLeft: '32px' },
  problems: { margin: 0, padding: 0, paddingLeft: '32px' },
  problem: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    ...ROW_BUTTON,
    lineHeight: '1.5',
    overflowWrap: 'anywhere',
  },
  facts: { ...SMALL_TEXT, display: 'block' },
  preview: { paddingLeft: '32px' },
  // Its word stands below the words above it.
  previewButton: { minWidth: 0, paddingLeft: tokens.spacingHorizontalS },
  text: {
    ...SMALL_TEXT,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** One notice to be: its tick, the problems it would tell of, each a way into the ledger, and its text. */
export function NoticeRow({ group, isTicked, onTick, text, onShow }: NoticeRowProps) {
  const { groupCount, sentTodayLine, SUPERVISION_WORDS } = useProcessWords();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { name, by, problems, several, sentToday } = group;
  return (
    <li className={styles.row}>
      <Checkbox
        label={
          <>
            <span lang={langOf(name ?? '')}>{name ?? SUPERVISION_WORDS.nameless[by]}</span>
            {groupCount(problems.length)}
          </>
        }
        checked={isTicked}
        onChange={(_event, { checked }) => {
          onTick(checked === true);
        }}
      />
      {several && <p className={styles.note}>{SUPERVISION_WORDS.several}</p>}
      {sentToday !== null && <p className={styles.note}>{sentTodayLine(sentToday)}</p>}
      <ul className={styles.problems}>
        {problems.map((problem) => (
          <ProblemLine key={problem.row} problem={problem} onShow={onShow} />
        ))}
      </ul>
      {text !== null && (
        <div className={styles.preview}>
          <Button
            size="small"
            appearance="subtle"
            className={styles.previewButton}
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {isOpen ? SUPERVISION_WORDS.closePreview : SUPERVISION_WORDS.preview}
          </Button>
          {isOpen && (
            <>
              <p lang={LEDGER_LANG} className={styles.text}>
                {text()}
              </p>
              <p className={styles.facts}>{SUPERVISION_WORDS.tentative}</p>
            </>
          )}
        </div>
      )}
    </li>
  );
}

function ProblemLine({
  problem,
  onShow,
}: {
  readonly problem: NoticeProblem;
  readonly onShow: (problem: NoticeProblem) => void;
}) {
  const { problemDays, problemPlace, SUPERVISION_WORDS } = useProcessWords();
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.problem}
        title={SUPERVISION_WORDS.goTo}
        onClick={() => {
          onShow(problem);
        }}
      >
        <span lang={langOf(problem.problem)}>{problem.problem}</span>
        <span className={styles.facts}>
          {` ${problemPlace(problem)} · ${problemDays(problem)} `}
          <span lang={LEDGER_LANG}>{`· ${problem.status}`}</span>
        </span>
      </button>
    </li>
  );
}
