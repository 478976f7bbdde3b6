import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type CSSProperties } from 'react';
import type { ListVirtualizer } from '../../use-virtual-list';
import { useWarningList } from '../../use-warning-list';
import type { WarningState } from '../../warning-filter';
import type { HeadingEntry, ListEntry, WarningEntry } from '../../warning-entries';
import type { Warning } from '../../warning-model';
import { usePartWords } from '../../words/use-part-words';
import { useWords } from '../../words/use-words';
import { WarningRow } from './WarningRow';

export interface WarningListProps {
  readonly entries: readonly ListEntry[];
  /** The key of the problem selected in the sheet, or null. */
  readonly current: string | null;
  /** Is the 统计日期 today? */
  readonly isToday: boolean;
  readonly onSelect: (warning: Warning) => void;
}

/** What is drawn of one state: its head where that is in view, and some of its rows. */
interface DrawnSection {
  readonly heading: HeadingEntry;
  readonly headingAt: number | null;
  readonly rows: readonly { readonly at: number; readonly entry: WarningEntry }[];
}

const useStyles = makeStyles({
  box: { position: 'relative', margin: `0 calc(-1 * ${tokens.spacingHorizontalL})` },
  placed: { position: 'absolute', top: 0, left: 0, right: 0 },
  heading: {
    boxSizing: 'border-box',
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The warnings by state. Only what is in view is drawn, so each row says its place among all of its state. */
export function WarningList({ entries, current, isToday, onSelect }: WarningListProps) {
  const { STATE_WORDS } = useWords();
  const { warningListLine } = usePartWords();
  const styles = useStyles();
  const box = useRef<HTMLDivElement | null>(null);
  const { virtualizer, active, hold, handlers } = useWarningList(box, entries, current);
  const placed = stylesOf(virtualizer);
  return (
    <div
      ref={box}
      className={styles.box}
      style={{ height: virtualizer.getTotalSize() }}
      {...handlers}
    >
      {drawnSections(entries, [...placed.keys()]).map(({ heading, headingAt, rows }) => (
        <section key={heading.state}>
          {headingAt !== null && (
            <h2
              ref={virtualizer.measureElement}
              data-index={headingAt}
              className={`${styles.placed} ${styles.heading}`}
              style={placed.get(headingAt)}
            >
              {`${STATE_WORDS[heading.state]} ${heading.count}`}
            </h2>
          )}
          {rows.length > 0 && (
            <div role="list" aria-label={warningListLine(heading.state, heading.count)}>
              {rows.map(({ at, entry }) => (
                <div
                  key={entry.key}
                  ref={virtualizer.measureElement}
                  data-index={at}
                  className={styles.placed}
                  style={placed.get(at)}
                  role="listitem"
                  aria-setsize={heading.count}
                  aria-posinset={entry.place}
                >
                  <WarningRow
                    warning={entry.warning}
                    isToday={isToday}
                    isCurrent={entry.warning.key === current}
                    isActive={at === active}
                    onSelect={() => {
                      hold(at);
                      onSelect(entry.warning);
                    }}
                  />
                </div>
              ))}
            </div>
          )}
        </section>
      ))}
    </div>
  );
}

/** Where each drawn entry stands in the box. */
function stylesOf(virtualizer: ListVirtualizer): ReadonlyMap<number, CSSProperties> {
  const { scrollMargin } = virtualizer.options;
  return new Map(
    virtualizer
      .getVirtualItems()
      .map(({ index, start }) => [index, { transform: `translateY(${start - scrollMargin}px)` }]),
  );
}

/** Rows stand in a list of their own state, as screen readers count them. */
function drawnSections(
  entries: readonly ListEntry[],
  places: readonly number[],
): readonly DrawnSection[] {
  const sections = new Map<WarningState, DrawnSection>();
  for (const at of places) {
    const entry = entries[at];
    if (entry === undefined) continue;
    const heading = entry.kind === 'heading' ? entry : entry.heading;
    const section = sections.get(heading.state) ?? { heading, headingAt: null, rows: [] };
    sections.set(
      heading.state,
      entry.kind === 'heading'
        ? { ...section, headingAt: at }
        : { ...section, rows: [...section.rows, { at, entry }] },
    );
  }
  return [...sections.values()];
}
