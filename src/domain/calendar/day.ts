/** A calendar day without a zone, written YYYY-MM-DD, so that text order is date order. */
export type Day = `${number}-${number}-${number}`;
