import { Button, Checkbox, makeStyles, tokens, useId } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { HINT_STEPS, useHints, type HintStep } from '../../hints';
import { usePartWords } from '../../words/use-part-words';
import { tabId } from '../PaneTabs';

export interface HintCardProps {
  readonly step: HintStep;
}

const useStyles = makeStyles({
  card: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    flexShrink: 0,
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  text: { margin: 0, lineHeight: '1.6' },
  number: { marginRight: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'end',
    columnGap: tokens.spacingHorizontalS,
  },
  again: { marginRight: 'auto' },
});

/**
 * One of the three hints. It covers nothing and takes no focus by itself, since the user may be typing in
 * the sheet; from step to step the focus stays on its button.
 */
export function HintCard({ step }: HintCardProps) {
  const { FIRST_RUN_WORDS, HINT_WORDS, hintNumber } = usePartWords();
  const { wanted, show, end } = useHints();
  const styles = useStyles();
  const [forGood, setForGood] = useState(true);
  const onward = useId('hint-onward');
  const takesFocus = useRef(wanted);
  useEffect(() => {
    if (takesFocus.current) document.getElementById(onward)?.focus();
  }, [onward]);
  // Whoever ends them is in the card, which goes; the focus then stays close by.
  const leave = (remember: boolean): void => {
    document.getElementById(tabId('overview'))?.focus();
    end(remember);
  };
  const at = HINT_STEPS.indexOf(step);
  const next = HINT_STEPS[at + 1];
  return (
    <section
      aria-label={FIRST_RUN_WORDS.name}
      className={styles.card}
      onKeyDown={({ key }) => {
        if (key === 'Escape') leave(false);
      }}
    >
      <p className={styles.text} role="status">
        <span className={styles.number}>{hintNumber(at + 1, HINT_STEPS.length)}</span>
        {HINT_WORDS[step]}
      </p>
      <div className={styles.buttons}>
        <NotAgain checked={forGood} onChange={setForGood} />
        {next !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              leave(forGood);
            }}
          >
            {FIRST_RUN_WORDS.skip}
          </Button>
        )}
        <Button
          id={onward}
          size="small"
          appearance="primary"
          onClick={() => {
            if (next === undefined) leave(forGood);
            else show(next);
          }}
        >
          {next === undefined ? FIRST_RUN_WORDS.done : FIRST_RUN_WORDS.next}
        </Button>
      </div>
    </section>
  );
}

interface NotAgainProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** 不再提示, ticked unless the user wants the hints once more. */
function NotAgain({ checked, onChange }: NotAgainProps) {
  const { FIRST_RUN_WORDS } = usePartWords();
  const styles = useStyles();
  return (
    <Checkbox
      className={styles.again}
      label={FIRST_RUN_WORDS.notAgain}
      checked={checked}
      onChange={(_event, { checked: ticked }) => {
        onChange(ticked === true);
      }}
    />
  );
}
