import { makeStyles, tokens } from '@fluentui/react-components';
import { usePartWords } from '../../words/use-part-words';
import type { ReadingPiece } from '../../reading-model';
import { ReadingSentence } from './ReadingSentence';

export interface ReadingPiecesProps {
  readonly pieces: readonly ReadingPiece[];
  /** The sentence that Tab stops at, where it is one of these. */
  readonly active: number | null;
  readonly picked: ReadonlySet<number>;
}

const useStyles = makeStyles({
  own: {
    borderBottom: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // It is no part of the text, so it is not copied with it.
  tag: {
    margin: '0 4px',
    padding: '0 4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    userSelect: 'none',
  },
});

/** The words of a paragraph or a cell: what can be traced, and what the user wrote. */
export function ReadingPieces({ pieces, active, picked }: ReadingPiecesProps) {
  const { READING_WORDS } = usePartWords();
  const styles = useStyles();
  return pieces.map((piece) => {
    switch (piece.kind) {
      case 'sentence':
        return (
          <ReadingSentence
            key={piece.start}
            piece={piece}
            active={piece.at === active}
            picked={picked.has(piece.at)}
          />
        );
      case 'marks':
        return <span key={piece.start}>{piece.text}</span>;
      case 'own':
        return (
          <span key={piece.start}>
            <span className={styles.own} tabIndex={-1} data-own={piece.start}>
              {piece.text}
            </span>
            <span className={styles.tag}>{READING_WORDS.own}</span>
          </span>
        );
    }
  });
}
