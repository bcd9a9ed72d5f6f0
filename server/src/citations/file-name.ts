import type { Citation } from './citation.ts';
import { formReaders } from './form-reader.ts';
import { findCitations } from './read.ts';
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

const fileForms = formReaders.flatMap(({ family, form, citation }) =>
  form.file === undefined ? [] : { citation, partsIn: nameReader(form.file, family.types) },
);

const nowhere = { start: 0, end: 0 };
