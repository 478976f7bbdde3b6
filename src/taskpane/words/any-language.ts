/** The words of a dictionary as they may be in any language: a text of its own is then just a text. */
export type AnyLanguage<Words> = {
  readonly [Name in keyof Words]: Words[Name] extends string ? string : Words[Name];
};
