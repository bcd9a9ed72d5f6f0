import type { CitationFormat } from '../options.ts';
import { cslJson } from './csl-json.ts';
import { dot } from './dot.ts';
import type { CitationWriter } from './format.ts';
import { json } from './json.ts';
import { mermaid } from './mermaid.ts';
import { table } from './table.ts';

export const formats: Readonly<Record<CitationFormat, CitationWriter>> = { table, json, 'csl-json': cslJson, dot, mermaid };
