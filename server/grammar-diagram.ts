import { createSyntaxDiagramsCode } from 'chevrotain';
import { ParagraphParser } from './src/syntax/grammar.ts';

/** The railroad diagrams of the paragraph grammar, drawn by Chevrotain's own scripts out of `node_modules`: the page needs no network, but `npm ci`. */
export function paragraphDiagrams(): string {
  const assets = '../node_modules/chevrotain/diagrams/';
  const page = createSyntaxDiagramsCode(new ParagraphParser().getSerializedGastProductions(), {
    resourceBase: assets,
    css: `${assets}diagrams.css`,
  });
  return `${page.trim()}\n`;
}
