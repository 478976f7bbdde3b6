import type { Words } from '../zh-cn';

/** How texts are put together. */

export const labelled: Words['labelled'] = (label, text) => `${label}: ${text}`;

export const alongside: Words['alongside'] = (first, second) => `${first}, ${second}`;

export const enumerated: Words['enumerated'] = (words) => words.join(', ');
