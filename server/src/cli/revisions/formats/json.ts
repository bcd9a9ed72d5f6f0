import { printableJson } from '../../printable.ts';
import type { DiffWriter } from './format.ts';

/** The report as it is: `{ before, after, same, paragraphs, brackets }`. */
export const json: DiffWriter = (report, names) => `${printableJson({ ...names, ...report })}\n`;
