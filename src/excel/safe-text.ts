/** What Excel would read as a formula, or turn into a number, a date, a percent or a truth value. */
const READ_AS_SOMETHING_ELSE = /^(?:[\s'=+\-@#]|[(（]?[$¥￥]?[\p{Nd}.]|true$|false$)/iu;

/**
 * A text as it must be handed to `formulas` so that the cell holds exactly this text.
 * Texts that Excel would interpret get the leading apostrophe that marks text; others stay as they are.
 */
export function safeText(text: string): string {
  return READ_AS_SOMETHING_ELSE.test(text) ? `'${text}` : text;
}
