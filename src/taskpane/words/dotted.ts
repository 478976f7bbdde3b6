/** Parts set apart by a dot; blank ones are left out. */
export function dotted(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
