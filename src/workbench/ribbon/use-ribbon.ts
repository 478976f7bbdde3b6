import { useEffect, useState } from 'react';
import type { PagePorts } from '../ports';
import { readRibbon, type Ribbon } from './read-ribbon';

/** The ribbon once it is read; `missing` where the manifest did not come or is none. */
export type RibbonState = Ribbon | 'reading' | 'missing';

/** Reads the ribbon out of the manifest beside the page, in the browser's language. */
export function useRibbon(readManifest: PagePorts['readManifest']): RibbonState {
  const [ribbon, setRibbon] = useState<RibbonState>('reading');
  useEffect(() => {
    let isWanted = true;
    readManifest()
      .then((manifest): RibbonState => readRibbon(manifest, navigator.language))
      .catch((): RibbonState => 'missing')
      .then((read) => {
        if (isWanted) setRibbon(read);
      })
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [readManifest]);
  return ribbon;
}
