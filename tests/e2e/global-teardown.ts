import { closeServer } from './support/server';

module.exports = closeServer;
