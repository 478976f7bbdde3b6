import type { Ref } from 'react';

export interface FilePickerProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly onPick: (files: readonly File[]) => void;
}

/** The browser's own dialog; a button elsewhere clicks it. */
export function FilePicker({ ref, onPick }: FilePickerProps) {
  return (
    <input
      ref={ref}
      type="file"
      accept=".xlsx"
      hidden
      onChange={(event) => {
        onPick([...(event.target.files ?? [])]);
        // Or choosing the same file a second time would not be noticed.
        event.target.value = '';
      }}
    />
  );
}
