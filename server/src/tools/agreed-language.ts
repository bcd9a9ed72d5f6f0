import { linesOfRange } from './lines.ts';
import { ToolRefusal } from './refusal.ts';
import type { Tool } from './tool.ts';

export const agreedLanguage: Tool = {
  name: 'agreed_language',
  title: 'Find Agreed Language',
  description:
    'Finds how words were said before: the paragraphs of the adopted texts at hand that say nearly the same, the same first, then the newest and the most cited. Answers with each passage’s text, its symbol, title, date, paragraph and place, and the share of the runs of four words that are the same.',
  inputs: { text: { description: 'The words to look for, eight or more, as a draft has them.' } },
  handsOut: 'the paragraphs of the adopted texts at hand that say nearly the same',
  async answer({ text = '' }, desk) {
    const { service } = desk;
    if (text.trim().split(/\s+/).length < leastWords) throw new ToolRefusal('Give eight words or more: fewer stand in many texts.');
    await desk.settled();
    const draft = service.parse(text);
    const passages = await service.agreedLanguage(draft, { start: 0, end: draft.length }, '', desk.read);
    return {
      passages: passages.map(({ uri, range, name, symbol, title, date, citedIn, share, text: words }) => ({
        symbol,
        title,
        date,
        file: desk.shown(uri),
        ...linesOfRange(range),
        paragraph: name,
        citedIn,
        share: Math.round(share * 100) / 100,
        text: words,
      })),
    };
  },
};

/** As many as the library's own passages have at least. */
const leastWords = 8;
