import { Field, Select } from '@fluentui/react-components';
import { LINE_PITCHES, type LinePitch } from '../../../app/ports';
import { usePartWords } from '../../words/use-part-words';

export interface LinePitchSelectProps {
  readonly value: LinePitch;
  readonly onChoose: (pitch: LinePitch) => void;
}

/** The line pitch of the Word file: offices differ from the standard. */
export function LinePitchSelect({ value, onChoose }: LinePitchSelectProps) {
  const { DRAFT_ACTIONS, pitchLine } = usePartWords();
  return (
    <Field label={DRAFT_ACTIONS.pitch}>
      <Select
        value={String(value)}
        onChange={(_event, { value: chosen }) => {
          const pitch = LINE_PITCHES.find((each) => String(each) === chosen);
          if (pitch !== undefined) onChoose(pitch);
        }}
      >
        {LINE_PITCHES.map((pitch) => (
          <option key={pitch} value={pitch}>
            {pitchLine(pitch)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
