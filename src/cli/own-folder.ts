/** The folder of the running command line tool, where its worker's script stands too. */
export const OWN_FOLDER = __dirname;
