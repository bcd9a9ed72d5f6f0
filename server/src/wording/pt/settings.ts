import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../wording.ts';

export const settings: Translation<typeof english> = {
  settingUnknown: 'Não há configuração “{name}”: as configurações são {names}.',
  ruleUnknown: 'Não há regra “{name}”. As regras são {names}.',
  formatKeyUnknown: '“format” não tem a configuração “{name}”: tem {names}.',
  oneMoreFault: 'Há mais um erro.',
  moreFaults: 'Há mais {count} erros.',
  settingsAreObject: 'As configurações são um objeto: { "rules": { … } }.',
  conventionSetTo: '“convention” tem o valor {value}; pode ser {values}.',
  cataloguesAre: '“catalogues” é uma lista de caminhos, cada um entre aspas: ["lists/resolutions.csl.json"].',
  formatIs: '“format” é um objeto: { "wrapColumn": 80, "oneLabelStyle": true }.',
  wrapColumnIs: '“wrapColumn” é 0 para uma linha por parágrafo, ou uma coluna de 40 a 200 que nenhuma linha ultrapassa.',
  oneLabelStyleIs: '“oneLabelStyle” é true ou false.',
  extendsNames: '“extends” nomeia {value}; pode nomear {values}.',
  schemaIs: '“$schema” é o endereço de um esquema, entre aspas.',
  rulesAre: '“rules” é um objeto de gravidades: { "number-gap": "off" }.',
  ruleSetTo: '“{name}” tem o valor {value}; pode ser {values}.',
  aList: 'uma lista',
  anObject: 'um objeto',
  orLast: '{values} ou {last}',
  notJson: 'Isto não é JSON: {reason}.',
  settingsUnused: '{file} não é usado: {reason}',
};
