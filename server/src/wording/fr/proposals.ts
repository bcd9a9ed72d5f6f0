import type { proposals as english } from '../en/proposals.ts';
import type { Translation } from '../wording.ts';

export const proposals: Translation<typeof english> = {
  unknownProposer: [
    '« {written} » n’est ni délégation, ni groupe, ni fonction que l’on connaisse ici.',
    'Une proposition doit dire de qui elle est : corrigez le nom, ou écrivez-le en entier.',
  ],
  unknownProposerNear: [
    '« {written} » n’est pas une délégation connue ; la plus proche est « {first} ».',
    'Ce n’est pas non plus un groupe ni une fonction. Une proposition doit dire de qui elle est : corrigez le nom, ou écrivez-le en entier.',
  ],
  unknownProposerNearTwo: [
    '« {written} » n’est pas une délégation connue ; proches : « {first} », « {second} ».',
    'Ce n’est pas non plus un groupe ni une fonction. Une proposition doit dire de qui elle est : corrigez le nom, ou écrivez-le en entier.',
  ],
  proposerStyle: [
    '« {written} » n’est pas écrit comme les autres auteurs : {form}.',
    'Écrivez son nom de la même façon, pour qu’un lecteur trouve toutes les propositions d’une délégation.',
  ],
  proposerStyleBetter: [
    '« {written} » n’est pas écrit comme les autres auteurs : {form}.',
    'Écrivez « {better} », pour qu’un lecteur trouve toutes les propositions d’une délégation.',
  ],
  byName: 'par leur nom',
  byNameInCapitals: 'par leur nom en majuscules',
  abbreviated: 'en abrégé',
  byCodes: 'par des codes de trois majuscules',
  formSuchAs: '{form} (« {example} »)',
  emptyBrackets: [
    'Ces crochets ne contiennent rien.',
    'Un lecteur ne peut savoir ce qui n’est pas convenu. Rétablissez les mots qui s’y trouvaient, ou supprimez les crochets.',
  ],
  emptyProposal: [
    '« {names} » ne propose rien ici : les mots après le nom ont disparu.',
    'Rétablissez-les, ou supprimez les crochets si la proposition a été retirée.',
  ],
  removeEmptyBrackets: 'Supprimer les crochets vides',
  removeEmptyProposal: 'Supprimer la proposition vide : {names}',
  instructionOpen: [
    'La consigne « {words} » est encore dans le texte.',
    'Elle est pour l’éditeur, non pour ceux qui adoptent le texte. Exécutez-la, ou supprimez-la.',
  ],
  instructionOpenOn: [
    '{name} : la consigne « {words} » est encore dans le texte.',
    'Elle est pour l’éditeur, non pour ceux qui adoptent le texte. Exécutez-la, ou supprimez-la.',
  ],
  instructionDone: [
    '{name} : la consigne « {words} » est exécutée, et encore dans le texte.',
    'Le paragraphe y est déjà. La consigne est pour l’éditeur, non pour ceux qui adoptent le texte. Supprimez-la.',
  ],
  thisIs: 'C’est : {name}',
  dropInstruction: 'Supprimer la consigne',
  dropInstructionDone: 'Supprimer la consigne : le paragraphe y est déjà',
  moveParagraphTo: 'Déplacer le paragraphe auprès de : {name} ; et supprimer la consigne',
  moveParagraphToAs: 'Déplacer le paragraphe auprès de : {name}, comme paragraphe {number} ; et supprimer la consigne',
  movedTo: 'Le paragraphe à sa place, auprès de : {name}',
  deleteParagraph: 'Supprimer {name}, et la consigne',
};
