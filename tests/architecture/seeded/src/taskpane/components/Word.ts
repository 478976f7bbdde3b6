import { Packer } from 'docx';

export const Word = Packer;
