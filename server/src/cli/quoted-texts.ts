import type { LanguageService } from '../service.ts';
import { finished } from '../text/slices.ts';
import type { Checked } from './check-source.ts';
import { decode } from './decode.ts';
import { bytesOfSource } from './source-draft.ts';
import { keyOfSource, pathOfSource, standardInput } from './sources.ts';

/** Reads the texts of the library that drafts quote, so that the drafts can be checked again. One that cannot be read any more is left out, and nothing is said of its words. */
export async function readQuoted(files: readonly Pick<Checked, 'quotes' | 'report'>[], service: LanguageService): Promise<void> {
  for (const { quotes, report } of files) {
    for (const uri of service.library.unreadTexts(quotes, keyOfSource(report.path))) {
      const path = pathOfSource(uri);
      const bytes = path === standardInput ? undefined : await bytesOfSource({ path, size: 0, foundInFolder: false });
      if (bytes instanceof Uint8Array) finished(service.readTextInSlices(uri, service.parse(decode(bytes).text)));
    }
  }
}
