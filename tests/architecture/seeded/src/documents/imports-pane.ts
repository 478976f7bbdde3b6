// Allowed: the only folder that names docx. Not allowed: the pane.
import { Document } from 'docx';
import { Pane } from '../taskpane/components/Pane';

export const word = [Document, Pane];
