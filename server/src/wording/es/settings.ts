import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../wording.ts';

export const settings: Translation<typeof english> = {
  settingUnknown: 'No existe el ajuste “{name}”: los ajustes son {names}.',
  ruleUnknown: 'No existe la regla “{name}”. Las reglas son {names}.',
  formatKeyUnknown: '“format” no tiene el ajuste “{name}”: tiene {names}.',
  oneMoreFault: 'Hay un error más.',
  moreFaults: 'Hay {count} errores más.',
  settingsAreObject: 'Los ajustes son un objeto: { "rules": { … } }.',
  conventionSetTo: '“convention” tiene el valor {value}; puede ser {values}.',
  cataloguesAre: '“catalogues” es una lista de rutas, cada una entre comillas: ["lists/resolutions.csl.json"].',
  formatIs: '“format” es un objeto: { "wrapColumn": 80, "oneLabelStyle": true }.',
  wrapColumnIs: '“wrapColumn” es 0 para una línea por párrafo, o una columna de 40 a 200 que ninguna línea rebasa.',
  oneLabelStyleIs: '“oneLabelStyle” es true o false.',
  extendsNames: '“extends” nombra {value}; puede nombrar {values}.',
  schemaIs: '“$schema” es la dirección de un esquema, entre comillas.',
  rulesAre: '“rules” es un objeto de gravedades: { "number-gap": "off" }.',
  ruleSetTo: '“{name}” tiene el valor {value}; puede ser {values}.',
  aList: 'una lista',
  anObject: 'un objeto',
  orLast: '{values} o {last}',
  notJson: 'Esto no es JSON: {reason}.',
  settingsUnused: '{file} no se usa: {reason}',
};
