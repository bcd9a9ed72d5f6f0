import { printableJson } from '../../printable.ts';
import type { RevisionFormat } from './format.ts';

/** The report as it is: `{ before, after, same, paragraphs, brackets }`. */
export const json: RevisionFormat = (report, names) => `${printableJson({ ...names, ...report })}\n`;
