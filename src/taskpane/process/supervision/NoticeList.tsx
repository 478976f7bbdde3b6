import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { noticesOf, type SupervisionView } from '../../../app/process/supervision-view';
import type { NoticeNames } from '../../../domain/supervision/forms/form';
import { type NoticeKind, NOTICE_KINDS } from '../../../domain/supervision/kinds';
import { noticeText } from '../../../domain/supervision/notice-document';
import type { Notice, NoticeGroup, NoticeProblem } from '../../../domain/supervision/types';
import { useMore } from '../../use-more';
import { useProcessWords } from '../use-process-words';
import { NoticeRow } from './NoticeRow';
import type { Ticks } from './use-ticks';

export interface NoticeListProps {
  readonly view: SupervisionView;
  readonly ticks: Ticks;
  readonly onShow: (problem: NoticeProblem) => void;
}

const useStyles = makeStyles({
  kind: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  head: {
    padding: 0,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
  },
  list: { margin: 0, padding: 0 },
});

/** What would be issued: the gravest kind first, in it by unit or leader in the ledger's order. */
export function NoticeList({ view, ticks, onShow }: NoticeListProps) {
  const { groups, settings } = view;
  const chosen = groups.filter(({ key }) => ticks.ticked.has(key));
  const notices = new Map(noticesOf(view, chosen).map((notice) => [notice.key, notice]));
  return [...NOTICE_KINDS].reverse().map((kind) => (
    <KindList
      key={kind}
      kind={kind}
      groups={groups.filter((group) => group.kind === kind)}
      row={(group) => (
        <NoticeRow
          key={group.key}
          group={group}
          isTicked={ticks.ticked.has(group.key)}
          onTick={(isOn) => {
            ticks.tick(group.key, isOn);
          }}
          text={textOf(notices.get(group.key), settings)}
          onShow={onShow}
        />
      )}
    />
  ));
}

interface KindListProps {
  readonly kind: NoticeKind;
  readonly groups: readonly NoticeGroup[];
  readonly row: (group: NoticeGroup) => ReactNode;
}

/** All of one kind; nothing where there is none. Of very many the rest comes with a click. */
function KindList({ kind, groups, row }: KindListProps) {
  const { kindHead, moreNotices } = useProcessWords();
  const styles = useStyles();
  const { shown, hidden, showMore } = useMore(groups);
  if (groups.length === 0) return null;
  return (
    <fieldset className={styles.kind}>
      <legend className={styles.head}>{kindHead(kind, groups.length)}</legend>
      <ul className={styles.list}>{shown.map(row)}</ul>
      {hidden > 0 && (
        <Button size="small" onClick={showMore}>
          {moreNotices(hidden)}
        </Button>
      )}
    </fieldset>
  );
}

function textOf(notice: Notice | undefined, names: NoticeNames): (() => string) | null {
  return notice === undefined ? null : () => noticeText(notice, names);
}
