import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import {
  type FeedbackDraft,
  type FeedbackEditing,
  kept,
  ledgerOfDraft,
} from '../../../app/process/feedback-editing';
import { type CategoryLevel, writeFeedbackLedger } from '../../../app/process/feedback-ledger';
import type { ProcessDesk } from '../../../app/process-desk';
import { parseDay } from '../../../domain/calendar/day';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { useProcessWords } from '../use-process-words';
import { ProblemList } from './ProblemList';
import { RecommendationList } from './RecommendationList';
import { UnusedList } from './UnusedList';

const useStyles = makeStyles({
  panel: { display: 'grid', rowGap: tokens.spacingVerticalM },
  line: { margin: 0, lineHeight: '1.6' },
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface FeedbackResultProps {
  readonly editing: FeedbackEditing;
  readonly draft: FeedbackDraft;
  readonly desk: ProcessDesk;
  readonly isBusy: boolean;
}

/** What was read from a feedback text, to be corrected, and the button that makes a ledger of it. */
export function FeedbackResult({ editing, draft, desk, isBusy }: FeedbackResultProps) {
  const { feedbackCount, inspectedLine, writtenLine, FEEDBACK_WORDS } = useProcessWords();
  const styles = useStyles();
  const count = kept(draft).length;
  const removed = draft.problems.filter(({ isRemoved }) => isRemoved).length;
  const inspected = inspectedLine(draft.feedback);
  const write = (): void => {
    void desk.run('feedbackLedger', async () => {
      const ledger = ledgerOfDraft(draft);
      const sheet = await writeFeedbackLedger(desk.workbook, ledger, desk.clock.today());
      return writtenLine(ledger.problems.length, sheet.name);
    });
  };
  return (
    <div className={styles.panel}>
      <p className={styles.count} role="status">
        {draft.problems.length === 0 ? FEEDBACK_WORDS.noProblems : feedbackCount(count, removed)}
      </p>
      {inspected !== null && <p className={styles.line}>{inspected}</p>}
      <Facts editing={editing} draft={draft} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={count === 0 || isBusy} onClick={write}>
          {FEEDBACK_WORDS.write}
        </Button>
        <Button
          title={FEEDBACK_WORDS.startOverHint}
          onClick={() => {
            editing.startOver();
          }}
        >
          {FEEDBACK_WORDS.startOver}
        </Button>
      </div>
      <ProblemList editing={editing} problems={draft.problems} source={draft.source} />
      <UnusedList editing={editing} unused={draft.feedback.unused} taken={draft.taken} />
      <RecommendationList draft={draft} />
    </div>
  );
}

const LEVELS: readonly CategoryLevel[] = ['outermost', 'all'];

function Facts({ editing, draft }: Pick<FeedbackResultProps, 'editing' | 'draft'>) {
  const { CATEGORY_WORDS, FEEDBACK_WORDS } = useProcessWords();
  return (
    <>
      <Field
        label={FEEDBACK_WORDS.unit}
        {...(draft.unit === '' && { hint: FEEDBACK_WORDS.unitHint })}
      >
        <Input
          lang={LEDGER_LANG}
          value={draft.unit}
          onChange={(_event, { value }) => {
            editing.tell({ unit: value });
          }}
        />
      </Field>
      <Field
        label={FEEDBACK_WORDS.feedbackDate}
        {...(draft.feedbackDate === null && { hint: FEEDBACK_WORDS.feedbackDateHint })}
      >
        <Input
          type="date"
          defaultValue={draft.feedbackDate ?? ''}
          onChange={(_event, { value }) => {
            editing.tell({ feedbackDate: parseDay(value) });
          }}
        />
      </Field>
      <Field label={FEEDBACK_WORDS.category}>
        <Select
          value={draft.categoryLevel}
          onChange={(_event, { value }) => {
            const categoryLevel = LEVELS.find((level) => level === value);
            if (categoryLevel !== undefined) editing.tell({ categoryLevel });
          }}
        >
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {CATEGORY_WORDS[level]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
