import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import type { ReadingBlock as Block, ReadingParagraph } from '../../reading-model';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { ReadingPieces } from './ReadingPieces';
import { ReadingTable } from './ReadingTable';

export interface ReadingBlockProps {
  readonly block: Block;
  /** The sentence that Tab stops at, where it stands in this block. */
  readonly active: number | null;
  /** The picked sentences of this block, parted by blanks: a text stays the same while they do. */
  readonly picked: string;
}

/** A report's headings stand under the pane's own: the sheet's name is the first. */
const TAGS = {
  title: 'h2',
  heading1: 'h3',
  heading2: 'h4',
  heading3: 'h5',
  heading4: 'h6',
  body: 'p',
  caption: 'p',
  signature: 'p',
  date: 'p',
} as const satisfies Record<ReadingParagraph['look'], string>;

const useStyles = makeStyles({
  // What is out of sight costs no layout: a report may have thousands of paragraphs.
  block: {
    contentVisibility: 'auto',
    containIntrinsicBlockSize: 'auto 96px',
    margin: 0,
    padding: '2px 8px 2px 11px',
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightRegular,
    lineHeight: '1.6',
    overflowWrap: 'anywhere',
  },
  // No transparent border elsewhere: high contrast would show it.
  picked: { paddingLeft: '8px', borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  title: {
    paddingTop: '8px',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
  },
  heading1: { paddingTop: '8px', fontWeight: tokens.fontWeightBold },
  heading2: { paddingTop: '4px', fontWeight: tokens.fontWeightSemibold },
  heading3: { fontWeight: tokens.fontWeightSemibold },
  heading4: { fontWeight: tokens.fontWeightSemibold },
  body: { textIndent: '2em' },
  caption: { paddingTop: '8px', fontWeight: tokens.fontWeightSemibold },
  signature: { textAlign: 'right' },
  date: { textAlign: 'right' },
});

/** One paragraph or table of the text. Drawn again only where something in it changes. */
export const ReadingBlock = memo(function ReadingBlock(props: ReadingBlockProps) {
  const { block, active, picked } = props;
  const styles = useStyles();
  const chosen = useMemo(() => placesOf(picked), [picked]);
  if (block.kind === 'table') {
    return <ReadingTable table={block} active={active} picked={chosen} />;
  }
  const Tag = TAGS[block.look];
  const look = mergeClasses(styles.block, styles[block.look], chosen.size > 0 && styles.picked);
  return (
    <Tag lang={LEDGER_LANG} className={look}>
      <ReadingPieces pieces={block.pieces} active={active} picked={chosen} />
    </Tag>
  );
});

function placesOf(picked: string): ReadonlySet<number> {
  return new Set(picked === '' ? [] : picked.split(' ').map(Number));
}
