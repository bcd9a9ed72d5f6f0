import { phrases, words } from './lists.ts';
import type { NameWords } from './optional-words.ts';

/** Spanish, from texts of the OAS and of the United Nations. "a" is no link here: in English it stands between capitals that are no name. */
export const names: NameWords = {
  heads: words(`
    acuerdo carta comisión comité conferencia convención convenio consejo pacto declaración foro fondo grupo instituto reunión ministerio oficina
    organización plan programa protocolo estrategia cumbre sistema tratado unión documento`),
  translations: {},
  links: words('de del para sobre contra en por con al'),
  contractions: { del: 'de', al: 'a' },
  afterComma: words('y e o especialmente particularmente'),
  varying: words('de del para sobre contra en por el la los las al'),
  prefixes: phrases('El, La, Los, Las, Naciones Unidas, OEA'),
  texts: words('Acuerdo Carta Convención Convenio Pacto Declaración Plan Protocolo Estrategia Tratado'),
  organizations: ['Naciones Unidas'],
  about: words('contra sobre para'),
  institutions: phrases('estados miembros, estados partes, secretaría general, consejo permanente, asamblea general, secretario general'),
  ownedBy: words('de del'),
  owners: words('su sus cuyo cuyos cuya cuyas Unión Comunidad Liga'),
  organs: words('Conferencia Reunión Asamblea'),
  organOfText: words('en de'),
  divisions: words('ANEXO PARTE TITULO LIBRO OPCION SECCION CAPITULO ARTICULO GRUPO'),
};
