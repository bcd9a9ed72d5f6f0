import { phrases, words } from './lists.ts';
import type { NameWords } from './optional-words.ts';

/** Portuguese, from resolutions of the OAS. Articles of one letter and "no" are no links here: in English they stand between capitals that are no name. */
export const names: NameWords = {
  heads: words(`
    acordo carta comissão comitê conferência convenção conselho pacto declaração foro fórum fundo grupo instituto reunião ministério rede escritório
    organização plano programa protocolo estratégia cúpula sistema tratado união documento`),
  translations: {},
  links: words('de da dos das para sobre contra em por com'),
  contractions: { do: 'de', da: 'de', dos: 'de', das: 'de', na: 'em', nos: 'em', nas: 'em' },
  afterComma: words('e ou especialmente particularmente'),
  varying: words('de do da dos das para sobre contra em por'),
  prefixes: phrases('Nações Unidas, OEA'),
  texts: words('Acordo Carta Convenção Pacto Declaração Plano Protocolo Estratégia Tratado'),
  organizations: ['Nações Unidas'],
  about: words('contra sobre para'),
  institutions: phrases(`
    estados membros, estados partes, secretaria geral, secretaria-geral, conselho permanente, assembleia geral, secretário geral, secretário-geral`),
  ownedBy: words('de do da dos das'),
  owners: words('seu seus sua suas cujos cujas União Comunidade Liga'),
  organs: words('Conferência Reunião Assembleia'),
  organOfText: words('na'),
  divisions: words('ANEXO PARTE TITULO LIVRO OPCAO SECAO CAPITULO ARTIGO GRUPO'),
};
