import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { Severity } from '../../domain/checks/types';

const ICONS = {
  error: ErrorCircleRegular,
  warning: WarningRegular,
  info: InfoRegular,
} as const satisfies Record<Severity, unknown>;

/** The mark of a severity; its word always stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const Icon = ICONS[severity];
  return <Icon fontSize={18} />;
}
