import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { PublicationFinding } from '../../../domain/publication/types';
import { usePartWords } from '../../words/use-part-words';
import { MORE, useMore } from '../../use-more';
import { SMALL_TEXT } from '../../small-text';
import { PublicationRow } from './PublicationRow';

export interface PublicationListProps {
  readonly findings: readonly PublicationFinding[];
  readonly onGoTo: (finding: PublicationFinding) => void;
  /** Masks those that were ticked, a name at all its places; nothing is masked without a tick. */
  readonly onMask: (findings: readonly PublicationFinding[]) => void;
}

const useStyles = makeStyles({
  small: SMALL_TEXT,
  list: { margin: 0, padding: 0 },
  mask: { justifySelf: 'start' },
});

/** 公开前检查: what is to be looked at before the public version goes out. */
export function PublicationList({ findings, onGoTo, onMask }: PublicationListProps) {
  const { PUBLICATION_WORDS, maskLine, moreFindingsLine } = usePartWords();
  const styles = useStyles();
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set());
  const { shown, hidden, showMore } = useMore(findings);
  const groups = useMemo(() => groupsOf(findings), [findings]);
  if (findings.length === 0) return <p className={styles.small}>{PUBLICATION_WORDS.none}</p>;
  const maskable = findings.filter(({ masked }) => masked !== null);
  const groupOf = (finding: PublicationFinding) => groups.get(wordsOf(finding)) ?? '';
  const ticked = maskable.filter((finding) => ticks.has(groupOf(finding)));
  return (
    <>
      <p className={styles.small}>{PUBLICATION_WORDS.intro}</p>
      {maskable.length > 0 && (
        <Checkbox
          label={PUBLICATION_WORDS.all}
          checked={ticked.length === 0 ? false : ticked.length === maskable.length || 'mixed'}
          onChange={(_event, { checked }) => {
            setTicks(new Set(checked === true ? maskable.map(groupOf) : []));
          }}
        />
      )}
      <ul className={styles.list} aria-label={PUBLICATION_WORDS.found}>
        {shown.map((finding) => (
          <PublicationRow
            key={keyOf(finding)}
            finding={finding}
            ticked={ticks.has(groupOf(finding))}
            onTick={(tick) => {
              const next = new Set(ticks);
              if (tick) next.add(groupOf(finding));
              else next.delete(groupOf(finding));
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

function keyOf({ start, end, code, text }: PublicationFinding): string {
  return `${start} ${end} ${code} ${text}`;
}

/** What is ticked together: the same words, however spaced, that become the same. */
function wordsOf({ text, masked }: PublicationFinding): string {
  return `${text.replaceAll(/\s/gu, '')}→${masked ?? ''}`;
}

/** For each words what a tick on them is kept as; other places after an edit have to be ticked anew. */
function groupsOf(findings: readonly PublicationFinding[]): ReadonlyMap<string, string> {
  const places = new Map<string, number[]>();
  for (const finding of findings) {
    const words = wordsOf(finding);
    const starts = places.get(words) ?? [];
    starts.push(finding.start);
    places.set(words, starts);
  }
  return new Map(Array.from(places, ([words, starts]) => [words, `${words} ${starts.join(' ')}`]));
}
