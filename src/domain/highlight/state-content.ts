import { STATE_WORDS } from '../palette/state-words';
import { quoteText } from './formula-text';
import { DITTO } from './names';

const WORDS = Object.values(STATE_WORDS);
/** Every formula of ours says one of these; 预警 alone may well be in one of the user's. */
const FORMULA_WORDS = WORDS.filter((word) => word !== STATE_WORDS.firstWarning);

/**
 * Did we write this into the state column? `content` is a cell as Office.js gives its formula: the
 * formula with its `=`, else the value. What the user wrote below the ledger is not ours, nor is an
 * empty cell.
 */
export function isStateContent(content: unknown): boolean {
  if (typeof content !== 'string') return false;
  if (WORDS.some((word) => content === word || content === DITTO + word)) return true;
  if (content.startsWith(`=${quoteText(DITTO)}&`)) return true;
  return (
    /^=(?:IFERROR\()?IF\(/u.test(content) &&
    FORMULA_WORDS.some((word) => content.includes(quoteText(word)))
  );
}
