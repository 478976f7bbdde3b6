export const SIMILAR_WORDS = {};
