import { gatherer } from '../../draft/paragraphs.ts';

/** The paragraphs in which a U+FFFD stands, the sign that a decoder puts in place of bytes that it cannot read. */
export const lostCharacters = gatherer(({ text }) => (text.includes('\uFFFD') ? true : undefined));
