import { isObject } from '../../text/json-object.ts';
import { say } from '../../wording/say.ts';
import { isoDate, isoOf } from './date.ts';
import type { CatalogueRecord } from './record.ts';
import { noRelations, readRelations } from './relations.ts';
import { readSymbol } from './symbol.ts';

export interface ReadItem {
  /** Undefined for an item that is no text with a symbol, and for a damaged one. */
  readonly record: Omit<CatalogueRecord, 'span'> | undefined;
  readonly faults: readonly ItemFault[];
  /** The number of a text that is no symbol that is known. */
  readonly unknownNumber?: string | undefined;
}

export interface ItemFault {
  readonly message: string;
  /** The keys that lead to the value in the item. */
  readonly path: readonly string[];
}

/**
 * Reads an item of CSL-JSON (https://github.com/citation-style-language/schema, csl-data.json). It has no type for a resolution, so any of its types for
 * legal texts and documents is read, with the symbol in `number`. Items of other types, and texts with other numbers, may stand in a catalogue as well.
 */
export function readItem(item: unknown): ReadItem {
  const faults: ItemFault[] = [];
  if (!isObject(item)) return { record: undefined, faults: [{ message: say('recordIsObject'), path: [] }] };
  const { type, issued } = item;
  if (typeof type !== 'string') return { record: undefined, faults: [{ message: say('recordHasType', { type: usualType }), path: [] }] };
  if (!typesRead.has(type)) return { record: undefined, faults };
  const words = (key: string): string | undefined => {
    const value = item[key];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'number') return `${value}`;
    if (typeof value === 'string') return value.trim();
    faults.push({ message: say('notText', { name: key }), path: [key] });
    return undefined;
  };
  const number = words('number');
  const read = readSymbol(number ?? '');
  if (read === undefined) return { record: undefined, faults, unknownNumber: number };
  const references = words('references');
  const url = words('URL');
  const title = words('title');
  const authority = words('authority');
  const session = words('event-title') ?? words('event');
  const status = words('status');
  const language = words('language');
  const id = words('id') ?? read.symbol;
  const date = dateOf(issued);
  if (date === undefined && issued !== undefined && issued !== null) faults.push({ message: say('noDate'), path: ['issued'] });
  const isAddress = url !== undefined && /^https?:\/\/\S+$/i.test(url);
  if (url !== undefined && !isAddress) faults.push({ message: say('noWebAddress'), path: ['URL'] });
  const relations = references === undefined ? noRelations : readRelations(references);
  const facts = { title, date, authority, session, url: isAddress ? url : undefined, status, language, ...relations };
  return { record: { id, ...read, ...facts }, faults };
}

/** The type of an item's text where nothing says more. */
export const usualType = 'legislation';
const typesRead: ReadonlySet<string> = new Set([usualType, 'regulation', 'treaty', 'standard', 'document']);

/** The first day of a date of CSL-JSON: numbers, which some programs write between quotation marks, or words. */
function dateOf(issued: unknown): string | undefined {
  if (typeof issued === 'string') return isoDate(issued);
  if (!isObject(issued)) return undefined;
  const { 'date-parts': dates, raw, literal } = issued;
  const words = raw ?? literal;
  if (typeof words === 'string') return isoDate(words);
  const parts: unknown = Array.isArray(dates) ? dates[0] : undefined;
  if (!Array.isArray(parts) || parts.length === 0 || parts.length > 3) return undefined;
  const [year, month, day] = parts.map(Number);
  return isoOf(year ?? Number.NaN, month, day);
}
