import { fileNameOf, isDraftFile, type Whose } from '../service.ts';
import { textScheme } from './capabilities.ts';

/** What a text is: of which draft, and as who would have it. */
export interface TextAddress {
  /** The draft's address, as the client spells it. */
  readonly uri: string;
  readonly whose: Whose;
}

/** The address of a text. Its path is what an editor shows as the name, by which it knows that it is a draft: "What is agreed – herons.draft". */
export function addressOfText(address: TextAddress, title: string): string {
  const file = fileNameOf(address.uri);
  const name = `${title} – ${isDraftFile(file) ? file : `${file}.draft`}`.replace(/[/\\]/g, '-');
  return `${textScheme}:/${encodeURIComponent(name)}?${encodeURIComponent(JSON.stringify(address))}`;
}

/** Undefined for what is no address of a text. */
export function readTextAddress(address: string): TextAddress | undefined {
  if (!address.startsWith(`${textScheme}:`)) return undefined;
  const { uri, whose } = JSON.parse(decodeURIComponent(address.slice(address.indexOf('?') + 1))) as Partial<TextAddress>;
  const isSide = whose === 'agreed' || whose === 'accepted' || whose === 'original' || typeof Object(whose).delegation === 'string';
  return typeof uri === 'string' && isSide ? { uri, whose: whose as Whose } : undefined;
}
