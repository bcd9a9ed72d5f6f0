import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../wording.ts';

export const settings: Translation<typeof english> = {
  settingUnknown: 'Il n’y a pas de paramètre « {name} » : les paramètres sont {names}.',
  ruleUnknown: 'Il n’y a pas de règle « {name} ». Les règles sont {names}.',
  formatKeyUnknown: '« format » n’a pas de paramètre « {name} » : il a {names}.',
  oneMoreFault: 'Il y a encore une faute.',
  moreFaults: 'Il y a encore {count} fautes.',
  settingsAreObject: 'Les paramètres sont un objet : { "rules": { … } }.',
  conventionSetTo: '« convention » a la valeur {value} ; ce peut être {values}.',
  cataloguesAre: '« catalogues » est une liste de chemins, chacun entre guillemets droits : ["lists/resolutions.csl.json"].',
  formatIs: '« format » est un objet : { "wrapColumn": 80, "oneLabelStyle": true }.',
  wrapColumnIs: '« wrapColumn » est 0 pour une ligne par paragraphe, ou une colonne de 40 à 200 qu’aucune ligne ne dépasse.',
  oneLabelStyleIs: '« oneLabelStyle » est true ou false.',
  extendsNames: '« extends » nomme {value} ; il peut nommer {values}.',
  schemaIs: '« $schema » est l’adresse d’un schéma, entre guillemets droits.',
  rulesAre: '« rules » est un objet de gravités : { "number-gap": "off" }.',
  ruleSetTo: '« {name} » a la valeur {value} ; ce peut être {values}.',
  aList: 'une liste',
  anObject: 'un objet',
  orLast: '{values} ou {last}',
  notJson: 'Ce n’est pas du JSON : {reason}.',
  settingsUnused: '{file} n’est pas utilisé : {reason}',
};
