import { CHINESE, type Language } from './language';

/** The pane in English. */
export const ENGLISH: Language = { ...CHINESE, tag: 'en-US' };
