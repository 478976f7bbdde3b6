import { Field, Input, makeStyles, Select, Slider, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SimilarRequest } from '../../../app/process/similar';
import { LEAST_THRESHOLD as LEAST } from '../../../domain/similar/percent';
import { GROUPINGS } from '../../../domain/similar/types';
import { useProcessWords } from '../use-process-words';

interface SimilarChoicesProps {
  readonly request: SimilarRequest;
  readonly onChange: (request: SimilarRequest) => void;
}

const MOST = 100;
const STEP = 5;

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'start', columnGap: tokens.spacingHorizontalS },
  slider: { flexGrow: 1, minWidth: 0 },
  number: { width: '72px' },
});

/** How alike problems must be, with a slider or as a number, and where like ones are looked for. */
export function SimilarChoices({ request, onChange }: SimilarChoicesProps) {
  const { SIMILAR_GROUPING_WORDS, SIMILAR_WORDS } = useProcessWords();
  const styles = useStyles();
  const { grouping, threshold } = request;
  return (
    <>
      <div className={styles.row}>
        <Field
          className={styles.slider}
          label={SIMILAR_WORDS.threshold}
          hint={SIMILAR_WORDS.thresholdHint}
        >
          <Slider
            min={LEAST}
            max={MOST}
            step={STEP}
            value={threshold}
            onChange={(_, { value }) => {
              onChange({ grouping, threshold: value });
            }}
          />
        </Field>
        <TypedThreshold
          threshold={threshold}
          onChange={(typed) => {
            onChange({ grouping, threshold: typed });
          }}
        />
      </div>
      <Field label={SIMILAR_WORDS.grouping}>
        <Select
          value={grouping}
          onChange={(_, { value }) => {
            const chosen = GROUPINGS.find((one) => one === value);
            if (chosen !== undefined) onChange({ grouping: chosen, threshold });
          }}
        >
          {GROUPINGS.map((one) => (
            <option key={one} value={one}>
              {SIMILAR_GROUPING_WORDS[one]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

interface TypedThresholdProps {
  readonly threshold: number;
  readonly onChange: (threshold: number) => void;
}

/** The same as a number; what is half typed changes nothing, and goes when the field is left. */
function TypedThreshold({ threshold, onChange }: TypedThresholdProps) {
  const { SIMILAR_WORDS } = useProcessWords();
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Input
      className={styles.number}
      aria-label={SIMILAR_WORDS.threshold}
      type="number"
      min={LEAST}
      max={MOST}
      value={typed ?? String(threshold)}
      onChange={(_, { value }) => {
        const number = Number(value);
        const isWhole = Number.isInteger(number) && number >= LEAST && number <= MOST;
        setTyped(isWhole ? null : value);
        if (isWhole) onChange(number);
      }}
      onBlur={() => {
        setTyped(null);
      }}
    />
  );
}
