import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
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
