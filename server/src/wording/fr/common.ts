import type { common as english } from '../en/common.ts';
import type { Translation } from '../wording.ts';

export const common: Translation<typeof english> = {
  write: 'Écrire « {words} »',
  remove: 'Supprimer {mark}',
  insertAfter: 'Insérer {mark} après « {place} »',
  insertBefore: 'Insérer {mark} avant « {place} »',
  belongsHere: '{mark} va très probablement ici',
  doNotReport: 'Ne pas signaler ceci ici',
  fixEverything: 'Corriger dans ce projet tout ce qui n’a qu’une correction certaine',
  saidBefore: 'Comment l’a-t-on dit auparavant ?',
  furtherFindings: ['{count} autres constats de moindre poids ne sont pas affichés. « penholder check » les énumère tous.'],
  idleComment: [
    'Aucune règle ne trouve rien que ce commentaire puisse faire taire.',
    'Supprimez-le, ou ce qu’il cachera plus tard ne se verra pas.',
  ],
  idleCommentOf: [
    'La règle {rule} ne trouve rien que ce commentaire puisse faire taire.',
    'Supprimez-le, ou ce qu’il cachera plus tard ne se verra pas.',
  ],
  idleCommentOfSeveral: [
    'Aucune de {count} règles ne trouve rien que ce commentaire puisse faire taire.',
    'Ce sont {rules}. Supprimez-le, ou ce qu’il cachera plus tard ne se verra pas.',
  ],
  removeComment: 'Supprimer ce commentaire',
  draftNotText: ['Ce n’est pas du texte en UTF-8 ; rien n’y est vérifié.', '{reason}.'],
  draftInOldEncoding: [
    'Lu comme UTF-8, mais sans doute Windows 1252 : « Rouvrir avec l’encodage ». Rien n’y est vérifié.',
    'Ses accents et ses guillemets seraient perdus. Ouvrez-le dans cet encodage, et enregistrez-le en UTF-8 (dans VS Code : « Rouvrir avec l’encodage », puis « Enregistrer avec l’encodage »).',
  ],
  draftTooLong: [
    'Ceci a plus de {most} Mo ou de 250 000 lignes, et n’est pas vérifié.',
    'Un projet ne peut pas en avoir plus. Divisez-le en plusieurs fichiers.',
  ],
  checkStopped: [
    'La vérification a trop duré : la règle {rule} n’a peut-être pas tout trouvé.',
    'Elle a été arrêtée. Divisez le projet, ou mettez sur « off » les règles dont vous pouvez vous passer.',
  ],
  checkStoppedSeveral: [
    'La vérification a trop duré : {count} règles n’ont peut-être pas tout trouvé.',
    'Elle a été arrêtée : {rule} et les suivantes sont laissées de côté. Divisez le projet, ou mettez sur « off » les règles dont vous pouvez vous passer.',
  ],
  quotedWords: '« {words} »',
  andLast: '{names} et {last}',
  openingBracket: 'le crochet ouvrant',
  closingBracket: 'le crochet fermant',
  openingParenthesis: 'la parenthèse ouvrante',
  closingParenthesis: 'la parenthèse fermante',
  openingBrace: 'l’accolade ouvrante',
  closingBrace: 'l’accolade fermante',
  openingQuote: 'le guillemet ouvrant',
  closingQuote: 'le guillemet fermant',
  comma: 'la virgule',
  semicolon: 'le point-virgule',
  colon: 'les deux points',
  fullStop: 'le point',
  exclamationMark: 'le point d’exclamation',
  questionMark: 'le point d’interrogation',
  ellipsis: 'les points de suspension',
  changeBeginning: 'le début de la modification',
  changeEnd: 'la fin de la modification',
  otherMark: 'le signe « {sign} »',
};
