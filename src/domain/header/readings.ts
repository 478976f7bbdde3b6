import { fullTitle } from './column-key';
import type { ColumnMap, ColumnReading } from './column-role';
import type { Claim, RoleColumns } from './types';

/** Which columns play which role, each role's from left to right. */
export function columnMap(claims: readonly Claim[]): ColumnMap {
  const columns: RoleColumns = {};
  for (const { role, column } of claims) {
    if (role !== null) columns[role] = [...(columns[role] ?? []), column];
  }
  return columns;
}

/** What is told of every titled column, and of untitled ones that have a role. */
export function columnReadings(claims: readonly Claim[]): readonly ColumnReading[] {
  return claims
    .filter((claim) => claim.own !== '' || claim.role !== null || claim.confidence === 'chosen')
    .map((claim) => ({
      column: claim.column,
      key: claim.key,
      title: fullTitle(claim),
      role: claim.role,
      confidence: claim.confidence,
      alternatives: claim.alternatives,
      reason: claim.reason,
    }));
}
