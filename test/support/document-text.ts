import { documentOf } from '../../server/src/draft/document/document.ts';
import { structure } from '../../server/src/draft/document/places.ts';
import type { Draft } from '../../server/src/draft/draft.ts';
import { type DocumentNode, hasParagraph } from '../../server/src/syntax/document-tree.ts';

/** The document tree as an indented list: what each node is, and of a paragraph its first line. */
export function documentText(draft: Draft): string {
  const paragraphs = structure(draft);
  return linesOf(documentOf(draft), '').join('\n');

  function linesOf(node: DocumentNode, indentation: string): string[] {
    const own = hasParagraph(node) ? paragraphs.next().value : undefined;
    const words = own === undefined ? '' : `: ${firstLine(own.paragraph.text)}`;
    return [`${indentation}${node.type}${words}`, ...node.children.flatMap((child) => linesOf(child, `${indentation}  `))];
  }
}

function firstLine(text: string): string {
  return text.trimStart().split(/\r?\n/)[0]?.trimEnd() ?? '';
}
