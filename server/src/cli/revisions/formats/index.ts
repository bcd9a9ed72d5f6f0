import { revisionMarkdown } from '../../../service.ts';
import type { DiffFormat } from '../options.ts';
import type { RevisionFormat } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { text } from './text.ts';

export const formats: Readonly<Record<DiffFormat, RevisionFormat>> = { text, json, markdown: revisionMarkdown, html };
