import type { numbers as english } from '../en/numbers.ts';
import type { Translation } from '../wording.ts';

export const numbers: Translation<typeof english> = {
  numberNotFirst: ['{name} : premier de sa liste, qui commence à {first}.', 'Renumérotez la liste, ou rétablissez ce qui était avant.'],
  numberInPlaceOf: ['{name} : entre {before} et {after}, à la place de {due}.', 'Corrigez le numéro.'],
  numberInPlaceOfTwo: [
    '{name} : entre {before} et {after}, à la place de {due}.',
    'C’est {first} et {second} en un, comme une modification suivie qui s’est perdue laisse l’ancien numéro et le nouveau. Corrigez le numéro.',
  ],
  numberMissing: ['{name} : suit {before} ; il manque {missing}.', 'Renumérotez les paragraphes, ou rétablissez ce qui s’est perdu.'],
  numbersMissing: [
    '{name} : suit {before} ; il manque {first} à {last}.',
    'Renumérotez les paragraphes, ou rétablissez ce qui s’est perdu.',
  ],
  numberTwice: [
    'Le numéro {number} est donné deux fois ; ceci est le second : {name}.',
    'Un renvoi pourrait viser l’un ou l’autre. Renumérotez les paragraphes, ou donnez à celui-ci un numéro à lui.',
  ],
  theFirstOfTwo: 'Le premier : {name}',
  numberOrder: ['{name} : vient après {before}.', 'Renumérotez les paragraphes, ou mettez celui-ci à sa place.'],
  numberOrderInserted: [
    '{name} : vient après {before}.',
    'L’ordre est {number}, {number} bis, {number} ter, {next} : renumérotez les paragraphes, ou mettez celui-ci à sa place.',
  ],
  labelStop: [
    'Il manque un point au numéro {number}.',
    'Sans lui, ce n’est le numéro d’aucun paragraphe. Il est entre {before} et {after} : écrivez « {due} ».',
  ],
  numberStyle: [
    '« {written} » est écrit autrement que « {model} ».',
    'C’est la forme de la plupart des numéros intercalés de ce projet. Écrivez « {alike} », pour que qui cherche un numéro le trouve.',
  ],
  numberStyleFirst: [
    '« {written} » est écrit autrement que « {model} ».',
    'C’est la forme qui vient en premier dans ce projet. Écrivez « {alike} », pour que qui cherche un numéro le trouve.',
  ],
  writtenSoHere: 'Écrit « {words} » ici',
  numbersApart: [
    'La numérotation de ce texte ne peut être lue à {count} endroits.',
    'Beaucoup de numéros sont loin de leurs paragraphes, comme dans une colonne faite par un convertisseur. Les numéros qui sautent, reviennent ou reculent n’y sont pas signalés, ni les fins où les numéros sont à part. S’ils sont comme il faut, écrivez {>>penholder-disable structure-lost<<} sur une ligne au-dessus de celle-ci, et tous le seront.',
  ],
  numbersBroken: [
    'La numérotation de ce texte ne peut être lue à {count} endroits.',
    'Beaucoup de numéros ne suivent pas les précédents et ne sont pas suivis, comme dans un texte cité en partie. Les numéros qui sautent, reviennent ou reculent n’y sont pas signalés, ni les fins où les numéros sont à part. S’ils sont comme il faut, écrivez {>>penholder-disable structure-lost<<} sur une ligne au-dessus de celle-ci, et tous le seront.',
  ],
  theFirstPlace: 'Le premier : {name}',
  theHeadings: 'les titres',
  theArticles: 'les articles',
  theseSubParagraphs: 'ces alinéas',
  thePreambularParagraphs: 'les alinéas du préambule',
  theOperativeParagraphs: 'les paragraphes du dispositif',
  renumber: 'Renuméroter {series}',
  renumberAll: 'Renuméroter {series}, et tous les renvois',
  renumberPoints: 'Renuméroter {series}, et tous les renvois comme « paragraph 1 ({letter}) »',
  renumberLeavingOne: 'Renuméroter {series} ; un renvoi vous est laissé, avec un commentaire : {names}',
  renumberLeaving: 'Renuméroter {series} ; {count} renvois vous sont laissés, avec un commentaire : {names}',
  andMore: '{names}, et {count} de plus',
};
