import { words } from './lists.ts';
import type { SpellingFamily } from './optional-words.ts';

const izing = words('organ recogn util minim maxim priorit final mobil emphas summar harmon real');
const izingEnds = words('e es ed ing ation ations ational er ers');
const ours = words('lab fav behavi hon neighb endeav');
const ourEnds = ['', 's', 'ed', 'ing', 'able', 'al'];

/**
 * Words that English writes in two ways, as drafts are seen to mix them. Which is right is a house's choice: the United Nations write "organize", "programme",
 * "towards" and "in the light of" (United Nations Editorial Manual), the OAS "program" and "toward".
 */
export const spellings: readonly SpellingFamily[] = [
  [spelled(izing, 'iz', izingEnds), spelled(izing, 'is', izingEnds)],
  [spelled(ours, 'our', ourEnds), spelled(ours, 'or', ourEnds)],
  [words('centre centres'), words('center centers')],
  [words('offence offences defence'), words('offense offenses defense')],
  [words('programme programmes'), words('program programs')],
  [['towards'], ['toward']],
  [['in the light of'], ['in light of']],
  [['per cent'], ['percent']],
  [['decision-making'], ['decision making']],
  [['capacity-building'], ['capacity building']],
  [words('policymaking policymakers'), words('policy-making policy-makers')],
  [words('cooperation cooperate cooperative'), words('co-operation co-operate co-operative')],
  [words('coordination coordinate coordinated'), words('co-ordination co-ordinate co-ordinated')],
  [words('subparagraph subparagraphs'), words('sub-paragraph sub-paragraphs')],
  [words('socioeconomic'), words('socio-economic')],
];

function spelled(stems: readonly string[], joint: string, ends: readonly string[]): readonly string[] {
  return stems.flatMap((stem) => ends.map((end) => stem + joint + end));
}
