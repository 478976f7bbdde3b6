import type { ReactNode } from 'react';
import type { LastWrite } from '../../app/ports';
import type { Notice } from '../../app/session';
import { tellsOf } from '../undo-notice';
import type { NoticeWords } from '../words/zh-cn/notice-at-once';
import { usePartWords } from '../words/use-part-words';

interface NoticeWordingProps {
  readonly notice: Notice;
  readonly lastWrite: LastWrite | null;
  readonly children: (words: NoticeWords) => ReactNode;
}

/** Puts a notice into words that come after the first screen, and says where what it tells of cannot be undone. */
export function NoticeWording({ notice, lastWrite, children }: NoticeWordingProps) {
  const { IMAGELESS_NOTE, noticeWords } = usePartWords();
  const words = noticeWords(notice);
  if (lastWrite?.imageless !== true || !tellsOf(notice, lastWrite)) return children(words);
  return children({ ...words, text: `${words.text}${IMAGELESS_NOTE}` });
}
