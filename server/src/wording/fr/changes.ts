import type { changes as english } from '../en/changes.ts';
import type { Translation } from '../wording.ts';

export const changes: Translation<typeof english> = {
  changeNotBegun: [
    '{name} : « {sign} » finit une modification suivie qui n’y commence pas.',
    'Il se trouve après « {words} ». Écrivez le signe qui commence la modification, ou supprimez celui-ci.',
  ],
  changeWithoutArrow: [
    '{name} : la modification suivie « {words} » n’a pas de flèche.',
    'Elle remplace des mots par rien. Écrivez {~~old~>new~~}, ou {--old--} pour une suppression.',
  ],
  changeNotEnded: [
    '{name} : la modification suivie « {words} » n’y finit pas.',
    'Elle doit finir dans son paragraphe. Ses mots sont lus comme du texte simple. Écrivez « {closer} » là où elle finit, ou supprimez « {sign} ».',
  ],
  completeChange: 'Compléter la fin de la modification',
  markAsDeletion: 'Marquer les mots comme supprimés',
  leftoverChange: [
    '« {words} » : {what} là où il n’en faut qu’un.',
    'C’est ce qui reste quand une modification suivie se perd, et que les mots supprimés et ajoutés demeurent. Gardez les uns ou les autres, ou marquez-les comme modification.',
  ],
  twoConjunctions: 'deux conjonctions',
  twoArticles: 'deux articles ou possessifs',
  twoAuxiliaryVerbs: 'deux verbes auxiliaires',
  twoFormsOfOneVerb: 'deux formes d’un verbe',
  twoOpeningVerbs: 'deux verbes d’ouverture',
  twoInfinitives: 'deux infinitifs',
  twoWaysToName: 'deux façons de nommer la même chose',
  twoNouns: 'deux noms',
  keep: 'Garder « {words} »',
  markAsChange: 'Marquer « {words} » comme remplacé par « {others} »',
  gluedChange: [
    '« {written} », ce sont deux mots, « {first} » et « {second} ».',
    'Une modification suivie qui s’est perdue laisse ainsi les mots supprimés et ajoutés. Gardez celui qui convient.',
  ],
  gluedTogether: [
    '« {written} », ce sont deux mots, « {first} » et « {second} ».',
    'Le trait d’union ou l’espace entre eux s’est perdu. Séparez-les.',
  ],
  gluedEither: [
    '« {written} », ce sont deux mots, « {first} » et « {second} ».',
    'Le trait d’union ou l’espace entre eux s’est perdu, ou une modification suivie qui s’est perdue a laissé les mots supprimés et ajoutés. Séparez-les, ou gardez celui qui convient.',
  ],
  gluedNumbers: [
    '« {written} », ce sont deux numéros, {first} et {second}.',
    'Le paragraphe précédent est {before}. Une modification suivie qui s’est perdue laisse ainsi le numéro supprimé et l’ajouté. Gardez celui qui convient.',
  ],
  lostFormatting: [
    'Ce qui est dit ici montré par « {word} » ne se voit pas.',
    'La mise en forme s’est perdue quand le texte a été copié ou converti, et les mots proposés, barrés et convenus se ressemblent. Prenez les modifications dans l’original, et marquez-les : {++added++}, {--deleted--}.',
  ],
};
