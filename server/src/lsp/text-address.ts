import { fileNameOf, isDraftFile, type Whose } from '../service.ts';
import { textScheme } from './capabilities.ts';

/** What stands under an address: a draft as one side would have it, or a report of what it changes in an older draft. Addresses of drafts are as the client spells them. */
export type TextAddress = SideAddress | ReportAddress;

export interface SideAddress {
  readonly uri: string;
  readonly whose: Whose;
}

export interface ReportAddress {
  readonly uri: string;
  readonly before: string;
  /** What a person calls the older draft, where that is not its file's name: "herons.draft, 3 May". */
  readonly beforeName?: string;
}

/** The address of a side's text. Its path is what an editor shows as the name, by which it knows that it is a draft: "What is agreed – herons.draft". */
export function addressOfText(address: SideAddress, title: string): string {
  const file = fileNameOf(address.uri);
  return addressWith(`${title} – ${isDraftFile(file) ? file : `${file}.draft`}`, address);
}

/** "herons-1.draft → herons-2.draft.md" */
export function addressOfReport(address: ReportAddress): string {
  return addressWith(`${nameOfOlder(address)} → ${fileNameOf(address.uri)}.md`, address);
}

export function nameOfOlder({ before, beforeName }: ReportAddress): string {
  return beforeName ?? fileNameOf(before);
}

/** Undefined for what is no address of a text. */
export function readTextAddress(address: string): TextAddress | undefined {
  if (!address.startsWith(`${textScheme}:`)) return undefined;
  const { uri, whose, before, beforeName } = JSON.parse(decodeURIComponent(address.slice(address.indexOf('?') + 1)));
  if (typeof uri !== 'string') return undefined;
  if (typeof before === 'string') return { uri, before, ...(typeof beforeName === 'string' && { beforeName }) };
  const isSide = whose === 'agreed' || whose === 'accepted' || whose === 'original' || typeof Object(whose).delegation === 'string';
  return isSide ? { uri, whose } : undefined;
}

function addressWith(name: string, address: TextAddress): string {
  return `${textScheme}:/${encodeURIComponent(name.replace(/[/\\]/g, '-'))}?${encodeURIComponent(JSON.stringify(address))}`;
}
