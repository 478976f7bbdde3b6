import { useCallback, useEffect, useState } from 'react';

export interface FileDrag {
  readonly over: boolean;
  readonly enter: (event: DragEvent) => void;
  readonly leave: () => void;
}

/** Whether files from outside are being dragged over the page; cells dragged in the grid are not. */
export function useFileDrag(): FileDrag {
  const [over, setOver] = useState(false);
  const enter = useCallback((event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files') === true) setOver(true);
  }, []);
  const leave = useCallback(() => {
    setOver(false);
  }, []);
  useEffect(() => {
    window.addEventListener('dragenter', enter);
    return () => {
      window.removeEventListener('dragenter', enter);
    };
  }, [enter]);
  return { over, enter, leave };
}
