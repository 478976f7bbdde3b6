/** The add-in's id in manifest.xml; its settings in a workbook are filed under this id. */
export const ADD_IN_ID = '7c1d7a52-3d0b-4f0f-9a59-6b1f0c2e8d41';
