export const COMPARISON_WORDS = {};
