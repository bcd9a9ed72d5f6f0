import type { statuses as english } from '../en/statuses.ts';
import type { Translation } from '../wording.ts';

export const statuses: Translation<typeof english> = {
  stampedTwice: ['{name}: lleva varios sellos: “{stamps}”.', 'Solo uno puede valer. Deje el que la reunión puso al final.'],
  keepAlone: 'Dejar solo “{words}”',
  stampedOpen: [
    'El sello “{stamp}” dice que nada está abierto, pero “{words}” está entre corchetes.',
    'Está en {name}. Ponga al párrafo el sello “{pending}”, o quite los corchetes de lo que se acordó.',
  ],
  notAgreed: 'No acordado, por sus corchetes',
  stampIt: 'Poner el sello “{words}”',
  stampUnknown: [
    '“{written}” está en el lugar de un sello, pero no es ninguno conocido.',
    'Este proyecto pone a sus párrafos los sellos “{stamps}”. Escriba el sello que corresponda, para que el párrafo se cuente con los demás.',
  ],
  stampUnknownAlone: [
    '“{written}” está en el lugar de un sello, pero no es ninguno conocido.',
    'Este proyecto pone a sus párrafos los sellos “{stamps}”. Escriba solo el sello que corresponda, para que el párrafo se cuente con los demás.',
  ],
  stampSlip: [
    '“{written}” no es ningún sello conocido; “{meant}” sí.',
    'Este proyecto pone a sus párrafos los sellos “{stamps}”. Escriba “{meant}”, para que el párrafo se cuente con los demás.',
  ],
  stampSlipAlone: [
    '“{written}” no es ningún sello conocido; “{meant}” sí.',
    'Este proyecto pone a sus párrafos los sellos “{stamps}”. Escriba solo “{meant}”, para que el párrafo se cuente con los demás.',
  ],
  writeAlone: 'Escribir solo “{words}”',
  stampMissingInPreamble: [
    '{name}: “{words}” no lleva sello.',
    'La mayoría de los párrafos de este preámbulo sí: ¿está acordado? Póngale un sello.',
  ],
  stampMissingInPreambleBut: [
    '{name}: “{words}” no lleva sello.',
    'La mayoría de los párrafos de este preámbulo sí: ¿está acordado? Póngale “{stamps}”.',
  ],
  stampMissing: [
    '{name}: “{words}” no lleva sello.',
    'La mayoría de los párrafos de esta parte dispositiva sí: ¿está acordado? Póngale un sello.',
  ],
  stampMissingBut: [
    '{name}: “{words}” no lleva sello.',
    'La mayoría de los párrafos de esta parte dispositiva sí: ¿está acordado? Póngale “{stamps}”.',
  ],
  orStamp: '{stamps}” o “{stamp}',
  andStamp: '{stamps}”, “{stamp}',
};
