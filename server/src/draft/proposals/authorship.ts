import { type Delegation, findDelegation } from '../delegations/delegations.ts';
import type { Draft } from '../draft.ts';
import { structure } from '../structure.ts';

/** Headings stand within so many paragraphs of the start. */
const headingReach = 8;

/** Whose text the whole document is, where its heading says so: "Observations by the Government of … on the draft". */
export function authorOf(draft: Draft): { readonly written: string; readonly delegation: Delegation | undefined } | undefined {
  for (const { paragraph, place } of structure(draft, 0, headingReach)) {
    if (place.section !== 'heading') return undefined;
    const match = heading.exec(paragraph.text.replace(/\s+/g, ' '));
    const written = match?.groups?.['name'];
    if (written !== undefined) return { written, delegation: findDelegation(written) };
  }
  return undefined;
}

const heading =
  /(?:Observations|Comments|Proposals?|Amendments?|Observaciones|Comentarios|Propuestas?|Observações)\s(?:submitted |presented |presentadas? )?(?:by|from|of|del?|do|da)\s(?:the |la |el )?(?:Government|Delegation|Permanent Mission|Gobierno|Delegación|Misión Permanente|Governo|Delegação)\s(?:of|del?|do|da)\s(?:the |la |el )?(?<name>\p{Lu}.{2,80}?)(?:\s+(?:on|to|sobre|al|ao|a)\b|\s*[,:(]|\s*$)/u;
