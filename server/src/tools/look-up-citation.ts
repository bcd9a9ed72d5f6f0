import { linesOfRange } from './lines.ts';
import type { Tool } from './tool.ts';

export const lookUpCitation: Tool = {
  name: 'look_up_citation',
  title: 'Look Up a Citation',
  description:
    'Tells what a symbol of a resolution, decision or document cites, in whatever spelling (“A/RES/60/288”, “AG/RES. 2077 (XXXV-O/05)”): what it is, its session and year where the symbol tells them, what cannot be right in it, the text at hand that bears it, where it is cited, and public addresses. Words of a title find the texts at hand that have them. What is not at hand is not known: the answer then says nothing of its title, which must not be guessed.',
  inputs: { citation: { description: 'A symbol as it is written, or words of a title.' } },
  handsOut: 'what its symbol tells, the titles of the texts at hand that bear it, and the files that cite it',
  async answer({ citation = '' }, desk) {
    const { service } = desk;
    await desk.settled();
    const draft = service.parse(`See ${citation.trim()}`);
    const at = 'See '.length;
    const cited = service.citationAt(draft, at);
    if (cited === undefined)
      return { symbol: null, textsFound: (await desk.done(service.findTexts(citation))).slice(0, mostListed).map(found) };
    const { key, symbol, title: is, details } = cited;
    const { library } = service;
    const places = service.references(draft, at, false);
    return {
      symbol,
      is,
      details,
      textsAtHand: library.draftsWithSymbol(key).map(({ uri, title, date, symbols }) => ({
        file: desk.shown(uri),
        bears: symbols.find((each) => each.key === key)?.symbol,
        title,
        date,
      })),
      inCatalogues: library.recordsWithSymbol(key).map(({ uri, ...record }) => ({ file: desk.shown(uri), title: record.title })),
      citedIn: places.slice(0, mostListed).map(({ uri, range }) => ({ file: desk.shown(uri), ...linesOfRange(range) })),
      timesCited: places.length,
      addresses: service.addressesAt(draft, at).map(({ url }) => url),
    };

    function found({ name, uri }: { readonly name: string; readonly uri: string }): unknown {
      return { name, file: desk.shown(uri) };
    }
  },
};

/** More places or texts than a person would look through. */
const mostListed = 50;
