const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** Excel's day 0 of the 1900 system, counted so that 1 March 1900 and later come out right. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A `t="d"` cell (strict files) as a serial number of the 1900 system; null where it is no date. */
export function isoDateSerial(text: string): number | null {
  const match = ISO.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - DAY_ZERO) / 86_400_000;
  return days + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
