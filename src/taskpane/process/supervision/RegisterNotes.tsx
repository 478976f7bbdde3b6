import { makeStyles } from '@fluentui/react-components';
import type { Kept } from '../../../app/kept-parts';
import type { SupervisionSettings } from '../../../app/process/supervision-settings';
import type { SupervisionView } from '../../../app/process/supervision-view';
import { replyDayOf } from '../../../domain/supervision/reply-day';
import { SMALL_TEXT } from '../../small-text';
import { useCanSave } from '../../use-can-save';
import type { ProcessWords } from '../words/zh-cn';
import { useProcessWords } from '../use-process-words';

export interface RegisterNotesProps {
  readonly view: SupervisionView;
  readonly kept: Kept<SupervisionSettings>;
}

/** More cells nobody reads in one sentence. */
const MOST_CELLS = 8;

const useStyles = makeStyles({ note: SMALL_TEXT });

/** What the user should know before anything is issued. */
export function RegisterNotes({ view, kept }: RegisterNotesProps) {
  const words = useProcessWords();
  const canSave = useCanSave();
  const styles = useStyles();
  const lines = [
    ...(canSave ? [] : [words.SUPERVISION_WORDS.cannotSave]),
    ...notesOf(view, kept, words),
  ];
  return lines.map((line) => (
    <p key={line} className={styles.note}>
      {line}
    </p>
  ));
}

function notesOf(
  { loaded, unread, elsewhere, found, issued, settings }: SupervisionView,
  kept: Kept<SupervisionSettings>,
  { SUPERVISION_WORDS, alikeLine, elsewhereLine, unreadLine }: ProcessWords,
): readonly string[] {
  const cells = unread.map(({ cell }) => cell);
  const shown = cells.slice(0, MOST_CELLS);
  const isDamaged = kept.isDamaged || kept.damaged.length > 0;
  return [
    ...(found.unreadable ? [SUPERVISION_WORDS.unreadable] : []),
    ...(loaded.ledger.options.asOf === issued ? [] : [SUPERVISION_WORDS.otherDay]),
    ...(isDamaged ? [SUPERVISION_WORDS.damaged] : []),
    ...(kept.isNewer ? [SUPERVISION_WORDS.newer] : []),
    ...(shown.length > 0 ? [unreadLine(shown, cells.length - shown.length)] : []),
    ...(found.alike.length > 0 ? [alikeLine(found.alike)] : []),
    ...(elsewhere > 0 ? [elsewhereLine(elsewhere)] : []),
    ...(replyDayOf(issued, settings.replyDays).announced ? [] : [SUPERVISION_WORDS.holidays]),
  ];
}
