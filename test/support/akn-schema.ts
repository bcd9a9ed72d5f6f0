import { readFileSync } from 'node:fs';
import { env } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ParseOption, XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

const own = fileURLToPath(new URL('../fixtures/akn/written.xsd', import.meta.url));
/** OASIS' own schema, which is not part of this project: its terms are told in it, and it cannot be had from a registry of packages. */
const { PENHOLDER_AKN_SCHEMA: official = '' } = env;

if (official !== '') xmlRegisterFsInputProviders();
const validators = [own, ...(official === '' ? [] : [official])].map(validatorOf);

/** What is wrong with a document by the schema of what we write and, where `PENHOLDER_AKN_SCHEMA` names it, by OASIS' own; '' for a valid one. */
export function schemaFaults(xml: string): string {
  using document = XmlDocument.fromString(xml, { option: ParseOption.XML_PARSE_NONET });
  return validators
    .map((validator) => {
      try {
        validator.validate(document);
        return '';
      } catch (error) {
        return (error as Error).message;
      }
    })
    .join('');
}

function validatorOf(path: string): XsdValidator {
  using schema = XmlDocument.fromBuffer(readFileSync(path), { url: path === own ? pathToFileURL(path).href : path });
  return XsdValidator.fromDoc(schema);
}
