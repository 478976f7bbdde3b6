/** The text has a form the quick reader does not know. It may be right: the thorough reader is asked. */
export class Unusual extends Error {
  constructor(what: string) {
    super(`Unusual: ${what}`);
    this.name = 'Unusual';
  }
}
