import { escaped } from '../xml-safe';

/** docProps/core.xml with the title alone: no names of users and no times. */
export function corePropertiesXml(title: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escaped(title)}</dc:title></cp:coreProperties>`
  );
}
