import type { ConcordFormat } from '../options.ts';
import type { ConcordWriter } from './format.ts';
import { json } from './json.ts';
import { text } from './text.ts';

export const formats: Readonly<Record<ConcordFormat, ConcordWriter>> = { text, json };
