import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReadingPiece } from '../../reading-model';
import { sentenceParts, type SentencePart } from '../../sentence-parts';
import { strongOf } from '../../state-colours';

export interface ReadingSentenceProps {
  readonly piece: Extract<ReadingPiece, { kind: 'sentence' }>;
  /** Is it the one that Tab stops at? */
  readonly active: boolean;
  /** Does it tell of the rows selected in the sheet? */
  readonly picked: boolean;
}

const useStyles = makeStyles({
  sentence: {
    borderRadius: tokens.borderRadiusSmall,
    boxDecorationBreak: 'clone',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus': { backgroundColor: tokens.colorSubtleBackgroundSelected },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // The bar beside the paragraph says it, too, and in high contrast the line around it.
  picked: {
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { outline: '1px dashed' },
  },
  lead: { fontWeight: tokens.fontWeightSemibold },
  figure: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationThickness: '1px',
    textUnderlineOffset: '3px',
  },
  gap: { color: strongOf('dueSoon'), fontWeight: tokens.fontWeightSemibold },
  together: { whiteSpace: 'nowrap' },
  icon: { marginRight: '2px', verticalAlign: '-2px' },
});

/** A sentence that leads to its cells. What it does on a click or a key is the whole text's business. */
export function ReadingSentence({ piece, active, picked }: ReadingSentenceProps) {
  const styles = useStyles();
  const { at, sentence, lead } = piece;
  return (
    <span
      role="button"
      tabIndex={active ? 0 : -1}
      data-at={at}
      aria-current={picked ? 'true' : undefined}
      className={mergeClasses(styles.sentence, lead && styles.lead, picked && styles.picked)}
    >
      {sentenceParts(sentence).map((part, place) => (
        <Part key={place} part={part} />
      ))}
    </span>
  );
}

function Part({ part }: { readonly part: SentencePart }) {
  const styles = useStyles();
  switch (part.kind) {
    case 'words':
      return part.text;
    case 'figure':
      return (
        <span className={styles.figure} data-figure={part.at}>
          {part.text}
        </span>
      );
    case 'gap':
      return (
        <span className={styles.gap}>
          {/* The mark never stays behind at the end of a line. */}
          <span className={styles.together}>
            <WarningRegular className={styles.icon} fontSize={16} />
            {part.text.slice(0, 1)}
          </span>
          {part.text.slice(1)}
        </span>
      );
  }
}
