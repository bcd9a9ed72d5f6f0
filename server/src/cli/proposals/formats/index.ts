import type { ProposalFormat } from '../listed.ts';
import { csv } from './csv.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { table } from './table.ts';

export const proposalFormats: Readonly<Record<string, ProposalFormat>> = { table, json, csv, markdown, html };
