import type { DiffFormat } from '../options.ts';
import type { DiffWriter } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

export const formats: Readonly<Record<DiffFormat, DiffWriter>> = { text, json, markdown, html };
