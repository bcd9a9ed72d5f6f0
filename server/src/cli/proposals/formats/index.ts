import type { ProposalWriter } from '../listed.ts';
import type { ProposalFormat } from '../options.ts';
import { csv } from './csv.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { table } from './table.ts';

export const formats: Readonly<Record<ProposalFormat, ProposalWriter>> = { table, json, csv, markdown, html };
