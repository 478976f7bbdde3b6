import type { WordReader } from '../app/ports';
import { readWordText } from './read-word-text';

/** What reads Word files: a pane fetches it as one file when one is opened. */
export const WORD_READER: WordReader = { readWordText };
