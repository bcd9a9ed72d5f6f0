import { compact } from './compact.ts';
import type { Format } from './format.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { sarif } from './sarif.ts';
import { stylish } from './stylish.ts';

/** The formats whose reports carry fixes. */
export const formatsWithFixes: ReadonlySet<string> = new Set(['json', 'sarif']);

export const formats: Readonly<Record<string, Format>> = { stylish, compact, json, sarif, github };
