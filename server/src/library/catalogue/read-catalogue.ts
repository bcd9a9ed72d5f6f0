import { findNodeAtLocation, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { isObject, type JsonObject } from '../../text/json-object.ts';
import { finished, type Slices } from '../../text/slices.ts';
import { type Span, shift, span } from '../../text/span.ts';
import { say, type Term } from '../../wording/say.ts';
import { listItems } from './list-items.ts';
import { type ItemFault, readItem } from './read-item.ts';
import type { CatalogueFault, CatalogueRecord } from './record.ts';

export interface Catalogue {
  /** In the order of the text. */
  readonly records: readonly CatalogueRecord[];
  /** In the order of the text, at most `mostFaults`, of which the last says how many more there are. */
  readonly faults: readonly CatalogueFault[];
}

/** An item as it stands in the list, whether it is a record for us or not. */
export interface CatalogueItem {
  readonly value: JsonObject;
  readonly record: CatalogueRecord | undefined;
  /** Nothing in it is at fault. */
  readonly isSound: boolean;
}

/** Reads the text of a catalogue. What is damaged is a fault at its place; the rest is read. */
export function readCatalogue(text: string): Catalogue {
  return finished(readingCatalogue(text));
}

/** As `readCatalogue`, in slices. */
export function* readingCatalogue(text: string): Slices<Catalogue> {
  const records: CatalogueRecord[] = [];
  const faults = yield* readItems(text, ({ record }) => void (record && records.push(record)));
  return { records, faults };
}

/** Hands over the items that are whole, in the order of the text, and returns what is wrong. */
export function* readItems(text: string, take: (item: CatalogueItem) => void): Slices<readonly CatalogueFault[]> {
  const list = yield* listItems(text);
  const faults: CatalogueFault[] = list.faults.map((fault) => ({ severity: 'error', ...fault }));
  const unknown: Span[] = [];
  let count = 0;
  for (const item of list.items) {
    if (++count % itemsInSlice === 0) yield;
    const written = text.slice(item.start, item.end);
    const value = parsed(written);
    if (value === undefined) {
      faults.push({ severity: 'error', ...damageIn(written, item) });
      continue;
    }
    const { record, faults: inItem, unknownNumber } = readItem(value);
    for (const fault of inItem) faults.push({ severity: 'error', message: fault.message, span: placeOf(fault, written, item) });
    if (!isObject(value)) continue;
    if (unknownNumber !== undefined) unknown.push(item);
    take({ value, record: record && { ...record, span: item }, isSound: inItem.length === 0 });
  }
  return shortList([...faults, ...noteOn(unknown)].sort((a, b) => a.span.start - b.span.start));
}

/** About a millisecond's work. */
const itemsInSlice = 50;
/** Nobody reads on after so many. */
const mostFaults = 100;
/** jsonc-parser's reader of trees, which tells places, calls itself for each level. */
const mostItemBrackets = 200;

/** Undefined for what is no JSON. `JSON.parse` is the fastest reader, and no nesting exhausts it. */
function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

function damageIn(written: string, item: Span): { readonly message: string; readonly span: Span } {
  if (isDeep(written)) return { message: say('recordTooDeep'), span: firstOf(item) };
  const errors: ParseError[] = [];
  parseTree(written, errors, { disallowComments: true });
  const [first] = errors;
  if (first === undefined) return { message: say('recordDamaged'), span: firstOf(item) };
  const reason = say(reasons[printParseErrorCode(first.error)] ?? 'noJsonAtAll');
  return {
    message: say('recordDamagedHere', { reason }),
    span: shift(span(first.offset, first.offset + first.length), item.start),
  };
}

/** By the names of jsonc-parser. */
const reasons: Readonly<Record<string, Term>> = {
  PropertyNameExpected: 'jsonNameMissing',
  ValueExpected: 'jsonValueMissing',
  ColonExpected: 'jsonColonMissing',
  CommaExpected: 'jsonCommaMissing',
  CloseBraceExpected: 'jsonBraceMissing',
  CloseBracketExpected: 'jsonBracketMissing',
  UnexpectedEndOfString: 'jsonQuoteMissing',
  InvalidCommentToken: 'jsonNoComments',
  InvalidEscapeCharacter: 'jsonEscape',
  InvalidUnicode: 'jsonUnicode',
  InvalidCharacter: 'jsonControl',
};

/** The value that a fault is about, or the item's first character. */
function placeOf({ path }: ItemFault, written: string, item: Span): Span {
  const root = path.length === 0 || isDeep(written) ? undefined : parseTree(written);
  const node = root && findNodeAtLocation(root, [...path]);
  return node === undefined ? firstOf(item) : shift(span(node.offset, node.offset + node.length), item.start);
}

function isDeep(written: string): boolean {
  return (written.match(/[[{]/g)?.length ?? 0) > mostItemBrackets;
}

function firstOf({ start }: Span): Span {
  return span(start, start + 1);
}

/** One note for all: a bibliography may hold many standards and laws, and they are no faults. */
function noteOn(unknown: readonly Span[]): CatalogueFault[] {
  const [first] = unknown;
  if (first === undefined) return [];

  return [
    {
      severity: 'note',
      message: unknown.length === 1 ? say('numberUnknown') : say('numbersUnknown', { count: unknown.length - 1 }),
      span: firstOf(first),
    },
  ];
}

function shortList(faults: readonly CatalogueFault[]): readonly CatalogueFault[] {
  if (faults.length <= mostFaults) return faults;
  return faults
    .slice(0, mostFaults)
    .map((fault, at) =>
      at < mostFaults - 1 ? fault : { ...fault, message: `${fault.message} ${say('moreFaults', { count: faults.length - mostFaults })}` },
    );
}
