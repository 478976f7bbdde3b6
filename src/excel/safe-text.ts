/** What Excel would read as a formula (East Asian versions also where the sign is full-width). */
const FORMULA = /^[\s'=+\-@#＇＝＋－＠]/u;

/** What it would turn into a number, an amount, a percent or a date that begins with a figure. */
const NUMBER = /^[(（]?[\p{Sc}%％]?[\p{Nd}.]/u;

/** What it would turn into a truth value, or into a date that begins with an English month (Mar 5). */
const WORD =
  /^(?:(?:true|false)\s*$|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}[\s\-/,.]{0,3}\p{Nd})/iu;

/**
 * A text as it must be handed to `formulas` so that the cell holds exactly this text.
 * Texts that Excel would interpret get the leading apostrophe that marks text; others stay as they are.
 */
export function safeText(text: string): string {
  return [FORMULA, NUMBER, WORD].some((form) => form.test(text)) ? `'${text}` : text;
}
