import type { JsonObject } from '../../text/json-object.ts';
import { lazily } from '../../text/lazily.ts';
import { cslItem } from './csl-item.ts';
import type { ImportedRecord } from './import/imported-list.ts';
import type { CatalogueItem } from './read-catalogue.ts';
import type { TextFacts } from './record.ts';

/** How many records of a merge were not there before, say something else than before, and say nothing else. */
export interface MergedItems {
  readonly items: readonly JsonObject[];
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/**
 * The items of a catalogue and those that are added to it, each text once in each language, in one order. What is added holds where both say something; what
 * only the catalogue says stays, and so do its ids, by which others cite its items. MergedItems a second time, nothing changes.
 */
export function mergeItems(catalogue: readonly CatalogueItem[], added: readonly ImportedRecord[]): MergedItems {
  const entries: MergedItem[] = [];
  const byKey = new Map<string, MergedItem[]>();
  const enter = (entry: MergedItem): void => {
    entries.push(entry);
    const key = keyOf(entry);
    const others = byKey.get(key);
    if (others === undefined) byKey.set(key, [entry]);
    else others.push(entry);
  };
  for (const { value, record } of catalogue) enter({ item: value, facts: record, isNew: false, isChanged: false });
  let same = 0;
  for (const { facts, item } of added) {
    const entry: MergedItem = { item: item ?? (facts === undefined ? {} : cslItem(facts)), facts, isNew: true, isChanged: false };
    const known = byKey.get(keyOf(entry))?.filter((other) => isSameText(other.facts, facts)) ?? [];
    const [first] = known;
    if (first === undefined) enter(entry);
    else if (known.some((other) => isSame(joined(other.item, entry.item), other.item))) same += 1;
    else join(first, entry);
  }
  return {
    items: withIds(entries.sort(inOrder)),
    added: entries.filter(({ isNew }) => isNew).length,
    changed: entries.filter(({ isNew, isChanged }) => isChanged && !isNew).length,
    same,
  };
}

interface MergedItem {
  item: JsonObject;
  facts: TextFacts | undefined;
  readonly isNew: boolean;
  isChanged: boolean;
}

/** Works without a symbol are told apart by their ids, and those that have none by all that they say. */
function keyOf({ item, facts }: MergedItem): string {
  return facts?.keys[0] ?? `\n${item['id'] ?? JSON.stringify(item)}`;
}

/** A text has a title in each of its languages. A list that names no language is in that of the record with the same title. */
function isSameText(a: TextFacts | undefined, b: TextFacts | undefined): boolean {
  if (a === undefined || b === undefined || a.language === b.language) return true;
  return (a.language === undefined || b.language === undefined) && a.title !== undefined && a.title === b.title;
}

function join(known: MergedItem, { item, facts }: MergedItem): void {
  known.item = joined(known.item, item);
  known.facts = known.facts &&
    facts && { ...known.facts, language: facts.language ?? known.facts.language, title: facts.title ?? known.facts.title };
  known.isChanged = true;
}

/** What both say, the second where they differ; but the id and the type of the first, and the history of both. */
function joined(known: JsonObject, item: JsonObject): JsonObject {
  const { id = item['id'], type = item['type'] } = known;
  const phrases = [known['references'], item['references']].flatMap((each) => (typeof each === 'string' ? each.split(';') : []));
  const history = [...new Set(phrases.map((phrase) => phrase.trim()))].join('; ');
  return { ...known, ...item, ...(id === undefined ? {} : { id }), type, ...(history === '' ? {} : { references: history }) };
}

function isSame(a: JsonObject, b: JsonObject): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(item: JsonObject): unknown {
  return Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** By symbol, numbers by their value, then by language; works without a symbol at the end, by their ids. */
function inOrder(a: MergedItem, b: MergedItem): number {
  const rank = ({ facts }: MergedItem): number => (facts === undefined ? 1 : 0);
  return (
    rank(a) - rank(b) ||
    byNumbers().compare(keyOf(a), keyOf(b)) ||
    compare(a.facts?.language ?? '', b.facts?.language ?? '') ||
    compare(`${a.facts?.title}`, `${b.facts?.title}`)
  );
}

/** Making one takes four milliseconds, at every start of the command. */
const byNumbers = lazily(() => new Intl.Collator('en', { numeric: true }));

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Who is there already keeps its id; a new record takes its symbol for one, and where that is taken adds its language. */
function withIds(entries: readonly MergedItem[]): JsonObject[] {
  const taken = new Set(entries.flatMap(({ item, isNew }) => (isNew || item['id'] === undefined ? [] : [`${item['id']}`])));
  return entries.map(({ item, facts, isNew }) => {
    if (!isNew && item['id'] !== undefined) return item;
    const wanted = `${item['id'] ?? facts?.symbol ?? ''}`;
    const id = [wanted, `${wanted} (${facts?.language ?? 2})`].find((each) => !taken.has(each)) ?? nextFree(wanted, taken);
    taken.add(id);
    return { ...item, id: item['id'] !== undefined && id === wanted ? item['id'] : id };
  });
}

function nextFree(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) if (!taken.has(`${wanted} (${number})`)) return `${wanted} (${number})`;
}
