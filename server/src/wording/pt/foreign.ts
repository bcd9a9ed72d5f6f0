import type { foreign as english } from '../en/foreign.ts';
import type { Translation } from '../wording.ts';

export const foreign: Translation<typeof english> = {
  isOldEncoding:
    'Este arquivo não é UTF-8 mas provavelmente Windows 1252, e não é verificado: seus acentos e aspas se perderiam. Abra-o nessa codificação e salve-o como UTF-8 (no VS Code: “Reabrir com Codificação”, depois “Salvar com Codificação”).',
  isUtf16: 'Isto é UTF-16, e o Penholder lê UTF-8. Salve-o como UTF-8 (no VS Code: “Salvar com Codificação”).',
  isArchive: 'Isto é um documento do Word ou outro arquivo ZIP. Faça antes um projeto do documento do Word: penholder import FILE.docx',
  isOldDocument:
    'Isto é um documento de uma versão antiga do Word ou do Excel. O Penholder lê texto sem formatação. Salve-o no Word como texto sem formatação em UTF-8.',
  isPdf: 'Isto é um PDF. O Penholder lê texto sem formatação: copie antes o texto que ele contém.',
};
