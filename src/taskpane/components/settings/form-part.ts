import type { SettingsFields } from '../../settings-form';

/** What a part of the form gets: all fields, and how to change some. */
export interface FormPartProps {
  readonly form: SettingsFields;
  readonly onChange: (changed: Partial<SettingsFields>) => void;
}
