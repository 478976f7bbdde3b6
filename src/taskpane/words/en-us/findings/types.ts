/** A finding in English: a few words for the list, and one or two whole sentences of what to do. */
export interface FindingName {
  readonly name: string;
  readonly advice: string;
}

/** The English twin of a table of codes. */
export type FindingNames<Codes> = Readonly<Record<keyof Codes, FindingName>>;
