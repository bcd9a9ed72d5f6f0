import type { states as english } from '../en/states.ts';
import type { Translation } from '../wording.ts';

export const states: Translation<typeof english> = {
  noArchiveNamed: 'Nenhum arquivo de textos é nomeado',
  archiveAnswers: 'O arquivo de textos responde de novo',
  catalogueUnread: 'Este catálogo não é lido: {reason}.',
  catalogueMissing: 'As configurações nomeiam o catálogo {file}, e esse arquivo não existe: {address}',
  documentUnreadable: 'Não pode ser lido: não está mais lá, não é um arquivo ou é grande demais.',
  documentTooLong: 'Seu texto é mais longo do que um projeto pode ser. Divida-o, e abra as partes.',
  notExportable: 'Não pode ser lido como projeto, ou é longo demais.',
  checkTooLong: 'A verificação de {file} demorou demais, e algumas regras ficaram de fora',
  allChecked: 'Todos os projetos foram verificados até o fim',
  readingFailed: 'A leitura dos projetos da área de trabalho falhou; o registro diz por quê',
  readingDrafts: 'Lendo os projetos da área de trabalho',
  readingShort: 'Lendo projetos',
  countOf: '{count} de {all}',
  countOfDrafts: '{count} de {all} projetos',
  oneInWorkspace: '1 projeto na área de trabalho',
  someInWorkspace: '{count} projetos na área de trabalho',
};
