import type { Citation } from './citation.ts';
import { formReaders } from './form-reader.ts';
import { findCitations } from './read.ts';
import { isSpellingOf, respelled } from './respell.ts';
import { nameReader } from './shape.ts';

/**
 * The symbols that a file's name spells, in any of the spellings that file systems force on them: "ag-res-2019-xxxiv-o-04.draft",
 * "CP_RES_908_1567-06.draft", "a-res-75-290 as adopted.draft", "WHA66.10.draft". One citation for each text.
 */
export function citationsInFileName(name: string): Citation[] {
  const bare = name.replace(/^.*[\\/]/, '').replace(/\.draft$/i, '');
  const words = bare.replace(/[^A-Za-z\d]+/g, '-').toUpperCase();
  const spelled = fileForms.flatMap(({ citation, partsIn }) => {
    const parts = partsIn(words);
    return (parts && citation(parts, nowhere, { mention: () => false })) ?? [];
  });
  return [...new Map([...spelled, ...findCitations(bare)].map((citation) => [citation.key, citation])).values()];
}

/** The name of a file for a text, without what tells its kind: "ag-res-2019-xxxiv-o-04". */
export function fileNameOf({ symbol }: Citation): string {
  return symbol
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The name of a file that spells one text's symbol, `old` in its canonical spelling, with that of another in its place and all else as it is: "cp-res-908-1567-06 final.draft" as "cp-res-921-1613-07
 * final.draft". Undefined where it does not spell it, or where that cannot be told from the words beside it.
 */
export function renamedFile(name: string, old: Citation, next: Citation): string | undefined {
  const end = /\.draft$/i.exec(name)?.index ?? name.length;
  const words = [...name.slice(0, end).matchAll(/[A-Za-z]+|\d+/g)];
  // The longest stretch, so that the session in a name goes with the number.
  for (let count = Math.min(words.length, old.symbol.length); count > 0; count--) {
    for (let from = 0; from + count <= words.length; from++) {
      const [first, last] = [words[from], words[from + count - 1]];
      if (first === undefined || last === undefined) continue;
      const start = first.index;
      const spelled = name.slice(start, last.index + last[0].length);
      if (!isSpellingOf(spelled, old.symbol) || !names(spelled, old)) continue;
      const renamed = `${name.slice(0, start)}${fileSpelling(spelled, old, next)}${name.slice(start + spelled.length)}`;
      return names(renamed, next) ? renamed : undefined;
    }
  }
  return undefined;
}

function names(name: string, { key }: Citation): boolean {
  return citationsInFileName(name).some((each) => each.key === key);
}

/** In the capitals and with the marks of the old one. */
function fileSpelling(spelled: string, old: Citation, next: Citation): string {
  const written = respelled(spelled, old.symbol, next, (each) => names(each, next));
  const bare = written.includes('/') || written.includes(' ') ? fileNameOf(next) : written;
  if (spelled === spelled.toLowerCase()) return bare.toLowerCase();
  return spelled === spelled.toUpperCase() ? bare.toUpperCase() : bare;
}

const fileForms = formReaders.flatMap(({ family, form, citation }) =>
  form.file === undefined ? [] : { citation, partsIn: nameReader(form.file, family.types) },
);

const nowhere = { start: 0, end: 0 };
