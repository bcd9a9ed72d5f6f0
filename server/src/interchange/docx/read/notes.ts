import type { Changes } from '../line.ts';
import { formatNumber } from './number-formats.ts';
import { whole } from './numbering.ts';
import type { RunContext } from './read-runs.ts';
import { childOf, childrenOf, type Element, valueIn } from './xml.ts';

type Kind = 'footnote' | 'endnote';

/** A note that the text refers to. */
export interface Note {
  /** As in its mark: `[^2]`. */
  readonly name: string;
  readonly content: Element;
  /** Those of its mark, with which it comes and goes. */
  readonly changes: Changes;
  /** Its name is none of those that Word counts, and may stand at its head as well. */
  readonly isNamed: boolean;
}

export interface Notes {
  readonly mark: RunContext['noteMark'];
  /** In the order of their marks; more may come while one is read. */
  readonly marked: readonly Note[];
  /** Those that no mark refers to, and that Word does not show. */
  readonly unmarked: () => readonly Element[];
}

/** Numbers the notes in the order of their marks, those that are taken out included, as Word does where changes are shown. */
export function readNotes(one: (kind: string) => Element | undefined): Notes {
  const settings = one('settings');
  const kinds = { footnote: kindOf('footnote', one('footnotes'), settings), endnote: kindOf('endnote', one('endnotes'), settings) };
  const marked: Note[] = [];
  const names = new Map<Element, string>();
  const taken = new Set<string>();
  const unused = (name: string): string | undefined => (/^[^\]\s]{1,8}$/.test(name) && !taken.has(name) ? name : undefined);
  return {
    marked,
    mark: (which, id, custom, changes) => {
      const kind = kinds[which];
      const content = kind.notes.get(id);
      if (content === undefined) return undefined;
      const known = names.get(content);
      if (known !== undefined) return known;
      let name = custom === undefined ? undefined : unused(custom.trim());
      while (name === undefined) {
        const number = kind.next++;
        name = unused(formatNumber(number, kind.format) ?? `${number}`) ?? unused(`${number}`);
      }
      taken.add(name);
      names.set(content, name);
      marked.push({ name, content, changes, isNamed: name === custom?.trim() });
      return name;
    },
    unmarked: () => [...kinds.footnote.notes.values(), ...kinds.endnote.notes.values()].filter((note) => !names.has(note)),
  };
}

function kindOf(kind: Kind, part: Element | undefined, settings: Element | undefined) {
  const properties = childOf(settings, `w:${kind}Pr`);
  const start = whole(valueIn(properties, 'w:numStart'), 1);
  return {
    // The others are lines between the text and its notes.
    notes: new Map(
      childrenOf(part, `w:${kind}`)
        .filter(({ attributes }) => ['normal', undefined].includes(attributes['w:type']))
        .map((note) => [note.attributes['w:id'] ?? '', note]),
    ),
    format: valueIn(properties, 'w:numFmt') ?? (kind === 'endnote' ? 'lowerRoman' : 'decimal'),
    next: start > greatestStart ? 1 : start,
  };
}

/** Word takes no greater one. The names of notes have eight characters at most, so that a number beyond all measure would name none. */
const greatestStart = 16_383;
