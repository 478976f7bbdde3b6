import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PRESET_IDS, PRESETS } from '../../../domain/palette/presets';
import type { WarningDays } from '../../../domain/palette/types';
import { warningDaysIn } from '../../settings-form';
import { SMALL_TEXT } from '../../small-text';
import { usePartWords } from '../../words/use-part-words';
import { ColourLegend } from './ColourLegend';
import type { FormPartProps } from './form-part';
import { PresetCard } from './PresetCard';
import { SettingsSection } from './SettingsSection';

const useStyles = makeStyles({
  hint: SMALL_TEXT,
  cards: { display: 'grid', rowGap: tokens.spacingVerticalS },
  suggestion: {
    ...SMALL_TEXT,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
});

/** 颜色: the colour schemes there are, and what the chosen one means. */
export function ColourSettings({ form, onChange }: FormPartProps) {
  const { SECTION_WORDS, SETTING_WORDS, suggestedDays } = usePartWords();
  const styles = useStyles();
  const { palette, thresholds } = PRESETS[form.colourPreset];
  const days = warningDaysIn(form);
  return (
    <SettingsSection title={SECTION_WORDS.colours}>
      <p className={styles.hint}>{SETTING_WORDS.colourHint}</p>
      <div role="radiogroup" aria-label={SECTION_WORDS.colours} className={styles.cards}>
        {PRESET_IDS.map((preset) => (
          <PresetCard
            key={preset}
            preset={preset}
            chosen={form.colourPreset === preset}
            onChoose={() => {
              onChange({ colourPreset: preset });
            }}
          />
        ))}
      </div>
      {thresholds !== null && !isSame(thresholds, days) && (
        <div className={styles.suggestion}>
          <span>{suggestedDays(thresholds)}</span>
          <Button
            size="small"
            onClick={() => {
              onChange(fieldsOf(thresholds));
            }}
          >
            {SETTING_WORDS.adoptDays}
          </Button>
        </div>
      )}
      <ColourLegend palette={palette} days={days} />
    </SettingsSection>
  );
}

function isSame(a: WarningDays, b: WarningDays | null): boolean {
  return a.dueSoonDays === b?.dueSoonDays && a.firstWarningDays === b.firstWarningDays;
}

function fieldsOf({ dueSoonDays, firstWarningDays }: WarningDays) {
  return {
    dueSoonDays: String(dueSoonDays),
    firstWarningDays: firstWarningDays === null ? '' : String(firstWarningDays),
  };
}
