import { type NotedDifferences, noteDifferences } from '../../server/src/concordance/noted-differences.ts';
import { type Draft, parse } from '../../server/src/draft/draft.ts';
import { finished } from '../../server/src/text/slices.ts';

const french = `Le Conseil,

1. Prie les villes de remettre en marche 45 horloges d’ici au 1er mars 2027 ;

2. Décide de se réunir en 2028.
`;

/** What a draft is to know that has this French one beside it. */
export function besideFrench(draft: Draft): NotedDifferences | undefined {
  const files = [
    { uri: 'file:///clocks.en.draft', name: 'clocks.en.draft', draft },
    { uri: 'file:///clocks.fr.draft', name: 'clocks.fr.draft', draft: parse(french) },
  ];
  return finished(noteDifferences(files))[0];
}
