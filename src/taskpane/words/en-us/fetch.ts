import type { Words } from '../zh-cn';

/** What the pane says where a file of its own did not come. */
export const FETCH_WORDS: Words['FETCH_WORDS'] = {
  title: 'This part did not open',
  missing:
    'A file of this add-in did not load: the network may be down, or the add-in was just updated. The ledger was not changed. Check the network, then choose "Try again"; if that does not help, close this pane and open it again.',
  noticeMissing:
    'The last action has a result, but the file that words it did not load: the network may be down, or the add-in was just updated. Check the network, then choose "Try again" to see it, or look at the sheet itself.',
};
