import { document } from '../document/needs-report';

export const draft = document;
