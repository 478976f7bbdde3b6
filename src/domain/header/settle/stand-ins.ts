import { claimsFor, withChanges } from '../claims';
import { fullTitle } from '../column-key';
import type { ColumnRole } from '../column-role';
import type { Claim } from '../types';
import type { SettleRule } from './rule';

/** The next of kin of a role that no column has. */
const KIN: readonly (readonly [missing: ColumnRole, kin: ColumnRole])[] = [
  ['deadline', 'plannedOn'],
  ['deadline', 'originalDeadline'],
];

/** The only date of a ledger is its deadline, though its title says 原定 or 对应的. */
export const standIns: SettleRule = (claims) =>
  KIN.reduce((settled, [missing, kin]) => {
    const [standIn] = claimsFor(settled, kin);
    if (!standIn || claimsFor(settled, missing).length > 0) return settled;
    const reason = `标题是“${fullTitle(standIn)}”，没有别的时限列`;
    const change: Partial<Claim> = {
      role: missing,
      confidence: 'likely',
      alternatives: [kin],
      reason,
    };
    return withChanges(settled, new Map([[standIn, change]]));
  }, claims);
