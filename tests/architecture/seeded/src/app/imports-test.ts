import { helper } from '../../tests/helper';

export const helped = helper;
