import type { AnnotatedTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { AnnotatedEdit } from '../service.ts';
import type { ClientAbilities } from './capabilities.ts';
import { toRange } from './convert.ts';
import type { OpenDraft } from './documents.ts';

/**
 * The edits of one draft at the version that they were made for, with their annotations, as far as the client supports them. A client shows all of them before they are made where it `asks` about an
 * annotation, and makes those that are so annotated only where the user says so.
 */
export function workspaceEdit(
  { uri, version, draft }: OpenDraft,
  edits: readonly AnnotatedEdit[],
  client: ClientAbilities,
  asks: (annotation: string) => boolean = () => false,
): WorkspaceEdit {
  if (!client.documentChanges) return { changes: { [uri]: edits.map(plain) } };
  const annotations = client.changeAnnotations ? annotationsOf(edits) : new Map<string, string>();
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: edits.map(annotated) }],
    ...(annotations.size > 0 && {
      changeAnnotations: Object.fromEntries([...annotations].map(([label, id]) => [id, { label, needsConfirmation: asks(label) }])),
    }),
  };

  function plain({ span, newText }: AnnotatedEdit): TextEdit {
    return { range: toRange(draft, span), newText };
  }

  function annotated(edit: AnnotatedEdit): TextEdit | AnnotatedTextEdit {
    const annotationId = edit.annotation === undefined ? undefined : annotations.get(edit.annotation);
    return annotationId === undefined ? plain(edit) : { ...plain(edit), annotationId };
  }
}

/** An identifier for each label, so that the client can group the edits that are alike. */
function annotationsOf(edits: readonly AnnotatedEdit[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { annotation: label } of edits) if (label !== undefined && !ids.has(label)) ids.set(label, `penholder.${ids.size + 1}`);
  return ids;
}
