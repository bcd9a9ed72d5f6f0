import { createSyntaxDiagramsCode, type ISerializedGast } from 'chevrotain';
import { DocumentParser } from './src/syntax/document-grammar.ts';
import { ParagraphParser } from './src/syntax/grammar.ts';

/** The railroad diagrams of the paragraph grammar, drawn by Chevrotain's own scripts out of `node_modules`: the page needs no network, but `npm ci`. */
export function paragraphDiagrams(): string {
  return diagramsOf(new ParagraphParser().getSerializedGastProductions());
}

/** The same of the document grammar. */
export function documentDiagrams(): string {
  return diagramsOf(new DocumentParser().getSerializedGastProductions());
}

function diagramsOf(rules: ISerializedGast[]): string {
  const assets = '../node_modules/chevrotain/diagrams/';
  const page = createSyntaxDiagramsCode(rules, {
    resourceBase: assets,
    css: `${assets}diagrams.css`,
  });
  return `${page.trim()}\n`;
}
