import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PublicationFinding } from '../../../domain/publication/types';
import { moreFindingsLine } from '../../check-words';
import { maskLine, PUBLICATION_WORDS } from '../../draft-words';
import { MORE, useMore } from '../../use-more';
import { PublicationRow } from './PublicationRow';

export interface PublicationListProps {
  readonly findings: readonly PublicationFinding[];
  readonly onGoTo: (finding: PublicationFinding) => void;
  /** Masks those that were ticked; nothing is masked without a tick. */
  readonly onMask: (findings: readonly PublicationFinding[]) => void;
}

const useStyles = makeStyles({
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.6',
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0 },
  mask: { justifySelf: 'start' },
});

/** 公开前检查: what is to be looked at before the public version goes out. */
export function PublicationList({ findings, onGoTo, onMask }: PublicationListProps) {
  const styles = useStyles();
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set());
  const { shown, hidden, showMore } = useMore(findings);
  if (findings.length === 0) return <p className={styles.small}>{PUBLICATION_WORDS.none}</p>;
  const maskable = findings.filter(({ masked }) => masked !== null);
  const ticked = maskable.filter((finding) => ticks.has(keyOf(finding)));
  return (
    <>
      <p className={styles.small}>{PUBLICATION_WORDS.intro}</p>
      {maskable.length > 0 && (
        <Checkbox
          label={PUBLICATION_WORDS.all}
          checked={ticked.length === 0 ? false : ticked.length === maskable.length || 'mixed'}
          onChange={(_event, { checked }) => {
            setTicks(new Set(checked === true ? maskable.map(keyOf) : []));
          }}
        />
      )}
      <ul className={styles.list} aria-label={PUBLICATION_WORDS.found}>
        {shown.map((finding) => (
          <PublicationRow
            key={keyOf(finding)}
            finding={finding}
            ticked={ticks.has(keyOf(finding))}
            onTick={(tick) => {
              const next = new Set(ticks);
              if (tick) next.add(keyOf(finding));
              else next.delete(keyOf(finding));
              setTicks(next);
            }}
            onGoTo={onGoTo}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" appearance="subtle" onClick={showMore}>
          {moreFindingsLine(hidden, MORE)}
        </Button>
      )}
      {maskable.length > 0 && (
        <Button
          className={styles.mask}
          disabledFocusable={ticked.length === 0}
          onClick={() => {
            if (ticked.length === 0) return;
            setTicks(new Set());
            onMask(ticked);
          }}
        >
          {maskLine(ticked.length)}
        </Button>
      )}
    </>
  );
}

/** After the text has changed a finding is another one, and has to be ticked anew. */
function keyOf({ start, end, code, text }: PublicationFinding): string {
  return `${start} ${end} ${code} ${text}`;
}
