export const LOOK_BACK_WORDS = {};
