import { createContext, useContext } from 'react';

/** Whether files can be downloaded here; the app says so. */
export const CanSaveContext = createContext(false);

export function useCanSave(): boolean {
  return useContext(CanSaveContext);
}
