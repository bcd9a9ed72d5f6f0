import { createLanguageService, type LanguageService } from '../../server/src/service.ts';

/** A service in which a bug of ours fails the test: with a server it is logged, and answered with nothing. */
export function strictService(): LanguageService {
  return createLanguageService({
    onError(where, error) {
      throw new Error(where, { cause: error });
    },
  });
}
