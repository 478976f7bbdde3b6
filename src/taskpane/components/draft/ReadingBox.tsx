import { makeStyles, tokens, useId } from '@fluentui/react-components';
import type { KeyboardEvent, MouseEvent, Ref } from 'react';
import type { DraftingEngine } from '../../../app/drafting-engine';
import type { DraftSentence } from '../../../domain/draft/types';
import { usePartWords } from '../../words/use-part-words';
import type { Reading } from '../../reading-model';
import { explained, placeOf, sentenceAt } from '../../sentence-place';
import { useFigureTip } from '../../use-figure-tip';
import type { SentenceFocus } from '../../use-sentence-focus';
import { FigureTip } from './FigureTip';
import { ReadingBlock } from './ReadingBlock';

export interface ReadingBoxProps {
  readonly reading: Reading;
  readonly marksIn: ReadonlyMap<number, string>;
  readonly focus: SentenceFocus;
  readonly engine: Pick<DraftingEngine, 'explainFigure'>;
  /** A sentence has taken the focus. */
  readonly onSee: (sentence: DraftSentence | null) => void;
  /** A sentence is to be shown in the sheet. */
  readonly onShow: (sentence: DraftSentence) => void;
  readonly ref: Ref<HTMLDivElement>;
}

const useStyles = makeStyles({
  box: {
    height: 'max(240px, calc(100vh - 430px))',
    overflowY: 'scroll',
    overflowX: 'hidden',
    padding: `${tokens.spacingVerticalS} 0`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    resize: 'vertical',
  },
  growing: { padding: '0 8px', color: tokens.colorNeutralForeground2 },
});

/** The paragraphs, drawn as far as there was time; one place listens for all their sentences. */
export function ReadingBox(props: ReadingBoxProps) {
  const { DRAFT_WORDS, READING_WORDS } = usePartWords();
  const { reading, marksIn, focus, engine, onSee, onShow, ref } = props;
  const styles = useStyles();
  const keys = useId('keys');
  const tip = useFigureTip((figure) => explained(figure, reading, engine));
  const activeBlock = reading.sentences[focus.active]?.block;
  const show = ({ target }: MouseEvent | KeyboardEvent): void => {
    const sentence = sentenceAt(reading, placeOf(target));
    if (sentence) onShow(sentence);
  };
  return (
    <>
      <p id={keys} hidden>
        {READING_WORDS.keys}
      </p>
      <div
        ref={ref}
        className={styles.box}
        role="region"
        aria-label={DRAFT_WORDS.text}
        aria-describedby={keys}
        onFocus={({ target }) => {
          const at = placeOf(target);
          if (at === null) return;
          focus.setActive(at);
          onSee(sentenceAt(reading, at));
        }}
        onMouseOver={tip.onMouseOver}
        onClick={(event) => {
          // Words are being selected to be copied.
          if (window.getSelection()?.type !== 'Range') show(event);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ' ') show(event);
          else if (!focus.move(event.key)) return;
          event.preventDefault();
        }}
      >
        {reading.blocks.slice(0, focus.drawn).map((block, at) => (
          <ReadingBlock
            key={block.start}
            block={block}
            active={activeBlock === at ? focus.active : null}
            picked={marksIn.get(at) ?? ''}
          />
        ))}
        {focus.drawn < reading.blocks.length && (
          <p className={styles.growing}>{READING_WORDS.growing}</p>
        )}
      </div>
      <FigureTip {...tip.state} />
    </>
  );
}
