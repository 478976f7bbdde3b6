import { Pane } from '../taskpane/components/Pane';

export const pane = Pane;
