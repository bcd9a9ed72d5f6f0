import { revisionMarkdown } from '../../../service.ts';
import { printable } from '../../printable.ts';
import type { DiffFormat } from '../options.ts';
import type { DiffWriter } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { text } from './text.ts';

/** The lines are ours, and what stands in them may be anything. */
const markdown: DiffWriter = (report, names) => revisionMarkdown(report, names).split('\n').map(printable).join('\n');

export const formats: Readonly<Record<DiffFormat, DiffWriter>> = { text, json, markdown, html };
