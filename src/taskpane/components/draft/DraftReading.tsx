import { makeStyles } from '@fluentui/react-components';
import { useImperativeHandle, useRef, useState, type Ref } from 'react';
import type { DraftSentence } from '../../../domain/draft/types';
import { usePartWords } from '../../words/use-part-words';
import { nearestSentence } from '../../picked-sentences';
import type { TextView } from '../../text-view';
import { useReading, type ReadingInput } from '../../use-reading';
import { useSentenceFocus } from '../../use-sentence-focus';
import { SMALL_TEXT } from '../../small-text';
import { ReadingBox } from './ReadingBox';
import { SourceStrip } from './SourceStrip';

export interface DraftReadingProps extends ReadingInput {
  readonly onShow: (sentence: DraftSentence) => void;
  readonly ref?: Ref<TextView>;
}

const useStyles = makeStyles({
  picked: SMALL_TEXT,
});

/** The text for reading: every sentence leads to its cells, every figure says how it came about. */
export function DraftReading({ onShow, ref, ...input }: DraftReadingProps) {
  const { pickedLine } = usePartWords();
  const { engine, picked } = input;
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<DraftSentence | null>(null);
  const { reading, marked, marksIn } = useReading(input);
  const focus = useSentenceFocus(box, reading);
  const { goTo } = focus;
  useImperativeHandle(ref, () => ({ goTo }));

  // What is newly selected in the sheet comes into view, unless the user was just reading of it.
  const [shown, setShown] = useState(picked);
  if (picked !== shown) {
    setShown(picked);
    const nearest = marked.includes(focus.active) ? null : nearestSentence(reading, marked);
    if (nearest !== null) focus.reveal(nearest);
  }

  return (
    <>
      {picked !== null && (
        <p className={styles.picked}>{pickedLine(picked.top, picked.bottom, marked.length)}</p>
      )}
      <ReadingBox
        ref={box}
        reading={reading}
        marksIn={marksIn}
        focus={focus}
        engine={engine}
        onSee={setSeen}
        onShow={onShow}
      />
      <SourceStrip sentence={seen} explain={engine.explainFigure} />
    </>
  );
}
