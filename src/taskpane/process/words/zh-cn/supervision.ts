export const SUPERVISION_WORDS = {};
