/** The text of a resolution as the United Nations publish it in AKN4UN, and the links that its editors put on citations. */
export interface LinkedText {
  /** `eng`, `fra`, `spa`. */
  readonly language: string;
  /** The paragraphs with a blank line between them, the notes at the end under marks of the form `[^1]`. */
  readonly text: string;
  readonly links: readonly Link[];
}

/** In UTF-16 code units of the text, with the address that the link leads to. */
export interface Link {
  readonly start: number;
  readonly end: number;
  readonly address: string;
}

/** Reads a well-formed file. Only what stands in its paragraphs, headings and numbers is text: all else is about the resolution. */
export function linkedText(xml: string): LinkedText {
  const main: Flow = { text: '', links: [] };
  const notes: Flow[] = [];
  const flows: Flow[] = [main];
  let open = 0;
  for (const [piece, closing, name = '', attributes = ''] of xml.matchAll(pieces)) {
    const flow = flows.at(-1) ?? main;
    if (name === '') {
      if (open > 0 && !piece.startsWith('<')) write(flow, decoded(piece).replace(/[\t\r\n]+\s*/g, ' '));
    } else if (name === 'authorialNote') {
      const mark = /marker="([^"]*)"/.exec(attributes)?.[1] ?? '';
      if (closing === '/') notes.push(...flows.splice(-1));
      else {
        flow.text += `[^${mark}]`;
        flows.push({ text: `\n\n[^${mark}]: `, links: [] });
      }
    } else if (name === 'a') link(flow, closing === '/', attributes);
    else if (blocks.has(name)) {
      open += closing === '/' ? -1 : 1;
      if (closing !== '/') begin(flow);
      else flow.text = `${flow.text.trimEnd()}${name === 'num' ? ' ' : ''}`;
    }
  }
  for (const note of notes) {
    main.links.push(...note.links.map((each) => ({ ...each, start: each.start + main.text.length, end: each.end + main.text.length })));
    main.text += note.text;
  }
  return { language: /<FRBRlanguage language="(\w*)"/.exec(xml)?.[1] ?? '', text: `${main.text}\n`, links: joined(main) };
}

interface Flow {
  text: string;
  links: { start: number; end: number; address: string }[];
}

const pieces = /<!--[\s\S]*?-->|<(\/?)([A-Za-z][\w:]*)([^>]*?)\/?>|<[^>]*>|[^<]+/g;
const blocks: ReadonlySet<string> = new Set(['p', 'num', 'heading', 'subheading']);

/** A number stands before its paragraph, on the same line; a paragraph in another goes on with it. */
function begin(flow: Flow): void {
  const isNumbered = /(?:^|\n)\S{1,12} $/.test(flow.text.slice(-16));
  if (flow.text !== '' && !isNumbered) flow.text = `${flow.text.trimEnd()}\n\n`;
}

/** White space at a paragraph's start is that of the file. */
function write(flow: Flow, words: string): void {
  flow.text += /^\s?$/.test(flow.text.slice(-1)) ? words.trimStart() : words;
}

function link({ text, links }: Flow, isClosed: boolean, attributes: string): void {
  const last = links.at(-1);
  if (isClosed && last !== undefined) last.end = text.length;
  else links.push({ start: text.length, end: text.length, address: decoded(/href="([^"]*)"/.exec(attributes)?.[1] ?? '') });
}

/** One link may be written as several that follow one another: they are one. What holds no letters is none. */
function joined({ text, links }: Flow): Link[] {
  const whole: Flow['links'] = [];
  for (const each of links) {
    const last = whole.at(-1);
    if (last?.end === each.start && last.address === each.address) last.end = each.end;
    else whole.push({ ...each });
  }
  return whole.filter(({ start, end }) => /\w/.test(text.slice(start, end)));
}

function decoded(written: string): string {
  return written.replace(/&(?:#(\d+)|#x([\dA-Fa-f]+)|(\w+));/g, (entity, decimal, hex, name) =>
    name === undefined
      ? String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
      : (entities[name] ?? entity),
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
