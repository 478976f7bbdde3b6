/** The add-in's version as package.json has it; a test keeps them the same. */
export const ADD_IN_VERSION = '0.2.0';
