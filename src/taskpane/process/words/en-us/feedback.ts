export const FEEDBACK_WORDS = {};
