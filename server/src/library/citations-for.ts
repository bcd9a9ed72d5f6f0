import { toldBy } from '../citations/told.ts';
import type { TextElsewhere, WorkspaceCitations } from '../draft/citations/workspace-citations.ts';
import { languages } from '../languages/index.ts';
import type { LanguageId } from '../languages/language.ts';
import { fileNameOf } from './address.ts';
import type { BearerIndex } from './bearers.ts';
import type { KnownRecord } from './catalogue/known-record.ts';
import type { CitationIndex } from './citing.ts';
import type { LibraryEntry } from './entry.ts';
import type { QuotedTexts } from './quoted-texts.ts';
import type { RecordIndex } from './record-index.ts';
import type { ToldIndex } from './told-index.ts';

interface Indexes {
  readonly bearers: BearerIndex;
  readonly records: RecordIndex;
  readonly citations: CitationIndex;
  readonly told: ToldIndex;
  readonly quoted: QuotedTexts;
}

/** What the draft at an address can ask of the texts that it cites. `own` is its entry, which is left out, since the text in the editor may be newer. */
export function citationsFor(
  uri: string,
  own: () => LibraryEntry | undefined,
  { bearers, records, citations, told, quoted }: Indexes,
): WorkspaceCitations {
  const known = (key: string): readonly TextElsewhere[] => [
    ...bearers.withKey(key).flatMap((entry) => (entry.uri === uri ? [] : knownDraft(entry, key))),
    ...records.withKey(key).map((record) => knownRecord(record, key)),
  ];
  return {
    known,
    isAtHand: (key) => bearers.withKey(key).some((entry) => entry.uri !== uri) || records.withKey(key).length > 0,
    replaced(key) {
      const record = records.withKey(key).find(({ keys, replacedBy }) => keys[0] === key && replacedBy.length > 0);
      return record && knownRecord(record, key);
    },
    mayDiffer: (key, forms) =>
      told.mayDiffer(key, forms) || known(key).some((text) => text.told !== undefined && !forms.includes(text.told)),
    words(key) {
      const texts = adoptedBearers(bearers, key, uri);
      const words = texts.flatMap(({ uri, fileName, language }) => {
        const text = quoted.of(uri);
        return text === undefined ? [] : { uri, fileName, language, text };
      });
      return words.length === texts.length ? words : [];
    },
    told(key) {
      const cited = citations.of(key);
      return cited === undefined ? [] : told.elsewhere(cited, own());
    },
  };
}

/** The adopted texts of the workspace that bear a symbol in their heading, save the one at an address. */
export function adoptedBearers(bearers: BearerIndex, key: string, but: string): readonly LibraryEntry[] {
  return bearers
    .withKey(key)
    .filter(({ uri, adopted, symbols }) => uri !== but && adopted && symbols.some((own) => own.key === key && own.written !== undefined));
}

/** Whether others may change what is found in a draft about the texts that it cites: they are not of one mind with it, or, where it `looksUpTexts`, one of them is at hand. */
export function mayConcern({ cites }: LibraryEntry, looksUpTexts: boolean, citations: WorkspaceCitations): boolean {
  const forms = cites.keys.map((key, at) => ({ key, told: toldBy({ key, symbol: cites.symbols[at] ?? '' }) }));
  for (const [key, ofText] of Map.groupBy(forms, (form) => form.key)) {
    const told = new Set(ofText.flatMap((form) => form.told ?? []));
    if (told.size > 1 || (told.size > 0 && citations.mayDiffer(key, [...told]))) return true;
    if (looksUpTexts && citations.isAtHand(key)) return true;
  }
  return false;
}

/** A text whose symbol only its file's name tells may be any text about that one. */
function knownDraft({ uri, fileName, title, language, symbols }: LibraryEntry, key: string): readonly TextElsewhere[] {
  const own = symbols.find((symbol) => symbol.key === key && symbol.written !== undefined);
  if (own === undefined) return [];
  const { symbol, range } = own;
  const facts = { symbol, told: toldBy(own), title: title === fileName ? undefined : title, language, replacedBy: [] };
  return [{ uri, fileName, range, isRecord: false, ...facts }];
}

/** Of a resolution in parts a record tells nothing about one part but that it is there. */
function knownRecord({ uri, range, symbol, keys, title, language, replacedBy }: KnownRecord, key: string): TextElsewhere {
  const isWhole = keys[0] === key;
  const facts = { title: isWhole ? title : undefined, told: toldBy({ symbol, key }), replacedBy: isWhole ? replacedBy : [] };
  return { uri, fileName: fileNameOf(uri), range, isRecord: true, symbol, language: languageOfTag(language), ...facts };
}

/** "fr" of "fr-CH". */
function languageOfTag(tag: string | undefined): LanguageId | undefined {
  const primary = tag?.split('-', 1)[0]?.toLowerCase();
  return languages.find(({ id }) => id === primary)?.id;
}
