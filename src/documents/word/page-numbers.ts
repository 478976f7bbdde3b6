import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { PAGE_NUMBER } from '../measures';
import { OTHER_STYLE } from './styles';

/**
 * — 1 — on odd pages right, on even pages left, one character in (GB/T 9704-2012, 7.5: for printing on
 * both sides).
 */
export function pageNumbers(): { readonly default: Footer; readonly even: Footer } {
  return {
    default: footer(AlignmentType.RIGHT, { right: PAGE_NUMBER.indent }),
    even: footer(AlignmentType.LEFT, { left: PAGE_NUMBER.indent }),
  };
}

function footer(
  alignment: (typeof AlignmentType)['LEFT' | 'RIGHT'],
  indent: { readonly left?: number; readonly right?: number },
): Footer {
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] });
  return new Footer({
    children: [
      new Paragraph({ style: OTHER_STYLE.pageNumber, alignment, indent, children: [number] }),
    ],
  });
}
