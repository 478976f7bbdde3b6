/**
 * A real date cell of the sample, as opposed to a date written as text.
 * @param {string} day YYYY-MM-DD
 */
export const on = (day) => ({ day });
