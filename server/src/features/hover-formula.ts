import { type PlacedIn, placedAt, type Role, structure } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { numberOf } from '../draft/naming.ts';
import type { Placed } from '../draft/paragraphs.ts';
import { escaped } from '../text/markdown.ts';
import { type Span, shift } from '../text/span.ts';
import { oneLine } from '../text/white-space.ts';
import { say } from '../wording/say.ts';
import type { Hover } from './data.ts';

/** On a chapeau, on the opening and the resolving formula, and on the number of an article or an annex: what it is, and which paragraphs it opens. */
export function formulaCard(draft: Draft, placed: Placed, inside: number): Hover | undefined {
  const at = placedAt(draft, placed.index);
  const opening = at && openings[at.place.role];
  if (opening === undefined || at === undefined) return undefined;
  const span = opening.spanOf(at);
  if (span === undefined || inside < span.start || inside >= span.end) return undefined;
  const words = at.paragraph.text.slice(span.start, span.end);
  return { span: shift(span, placed.offset), markdown: opening.card(openedBy(draft, at.index, opening.opens), words) };
}

interface Opening {
  /** Within the paragraph; undefined for one that is not coloured. */
  spanOf(at: PlacedIn): Span | undefined;
  /** The role of those paragraphs that it opens, as long as no other opening stands between. */
  readonly opens: readonly Role[];
  card(opened: readonly PlacedIn[], words: string): string;
}

const openings: Readonly<Partial<Record<Role, Opening>>> = {
  'opening formula': {
    spanOf: ({ paragraph }) => paragraph.content,
    opens: ['preambular', 'chapeau'],
    card: (opened) => say('initialFormulaCard', { paragraphs: counted(opened) }),
  },
  chapeau: {
    spanOf: ({ paragraph }) => paragraph.content,
    opens: ['preambular'],
    card: (opened) => say('chapeauCard', { paragraphs: counted(opened) }),
  },
  'resolving formula': {
    spanOf: ({ paragraph }) => paragraph.content,
    opens: ['operative', 'lead-in', 'option', 'text'],
    card: (opened) => say('resolvingFormulaCard', { paragraphs: numbered(opened, true) }),
  },
  heading: {
    spanOf: ({ paragraph }) => paragraph.tree.label?.span,
    opens: ['operative', 'preambular', 'lead-in', 'option', 'text'],
    card: (opened, written) => {
      const words = escaped(oneLine(written));
      return opened.length === 0 ? `**${words}**.` : say('headsParagraphs', { words, paragraphs: numbered(opened, false) });
    },
  },
};

/** The numbered and unnumbered paragraphs up to the next opening, without those of lists, with what stands beside the text passed over. */
function openedBy(draft: Draft, index: number, opens: readonly Role[]): readonly PlacedIn[] {
  const opened: PlacedIn[] = [];
  for (const at of structure(draft, index + 1)) {
    const { role, depth } = at.place;
    if (besides.has(role)) continue;
    if (!opens.includes(role)) break;
    if (depth === 0 && (role === 'preambular' || role === 'operative')) opened.push(at);
  }
  return opened;
}

const besides: ReadonlySet<Role> = new Set(['page', 'instruction', 'note', 'sub-paragraph']);

function counted({ length }: readonly PlacedIn[]): string {
  if (length === 0) return say('noneOpened');
  return length === 1 ? say('oneOpened') : say('someOpened', { count: length });
}

/** "operative paragraphs 1 to 12"; where they have no numbers, how many they are. */
function numbered(opened: readonly PlacedIn[], operative: boolean): string {
  const [first, last] = [opened[0]?.place.label, opened.at(-1)?.place.label];
  if (first === undefined || last === undefined) return counted(opened);
  if (first === last) return say(operative ? 'operativeParagraph' : 'paragraphNumbered', { number: numberOf(first) });
  return say(operative ? 'operativeFromTo' : 'paragraphsFromTo', { first: numberOf(first), last: numberOf(last) });
}
